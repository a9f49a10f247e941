package dev.parley.cli.gateway;

/** What clients read to reach a server (wire-contract §3.2 and §3.3). */
enum GatewayFile {
    /** The file {@code config} of the .NET, Java, JavaScript, Python and Go SDKs; those without gateways read the host. */
    SDK {
        @Override
        String text(Gateway gateway) {
            return """
                    [general]
                    host = %s
                    [gateway]
                    protocol = %s
                    host = %s
                    port = %d
                    """.formatted(gateway.url(), gateway.protocol(), gateway.host(), gateway.port());
        }
    },
    /** A profile of {@code gc}, with the development client. Its environment only must not look like this machine. */
    GC {
        @Override
        String text(Gateway gateway) {
            return """
                    [parley]
                    environment = "mypurecloud.com"
                    grant_type = "1"
                    client_credentials = "parley-dev"
                    client_secret = "parley-dev-secret"
                    gateway_protocol = "%s"
                    gateway_host = "%s"
                    gateway_port = "%d"
                    """.formatted(gateway.protocol(), gateway.host(), gateway.port());
        }
    },
    /** The provider of CX as Code, with the development client. The region only must be one it knows. */
    TERRAFORM {
        @Override
        String text(Gateway gateway) {
            return """
                    provider "genesyscloud" {
                      oauthclient_id     = "parley-dev"
                      oauthclient_secret = "parley-dev-secret"
                      aws_region         = "us-east-1"
                      gateway {
                        protocol = "%s"
                        host     = "%s"
                        port     = "%d"
                      }
                    }
                    """.formatted(gateway.protocol(), gateway.host(), gateway.port());
        }
    },
    /** The same for a provider with an empty block {@code gateway}, as variables of a shell. */
    ENV {
        @Override
        String text(Gateway gateway) {
            return """
                    export GENESYSCLOUD_OAUTHCLIENT_ID=parley-dev
                    export GENESYSCLOUD_OAUTHCLIENT_SECRET=parley-dev-secret
                    export GENESYSCLOUD_REGION=us-east-1
                    export GENESYSCLOUD_GATEWAY_PROTOCOL=%s
                    export GENESYSCLOUD_GATEWAY_HOST=%s
                    export GENESYSCLOUD_GATEWAY_PORT=%d
                    """.formatted(gateway.protocol(), gateway.host(), gateway.port());
        }
    };

    abstract String text(Gateway gateway);
}
