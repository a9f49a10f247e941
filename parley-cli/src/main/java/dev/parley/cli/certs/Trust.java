package dev.parley.cli.certs;

import dev.parley.server.tls.CertificateFolder;
import java.nio.file.Path;

/** What makes clients trust an authority. */
final class Trust {
    private Trust() {}

    /**
     * A line for each kind of client.
     *
     * @param path the absolute path of the folder with the authority
     */
    static String of(Path path) {
        CertificateFolder folder = new CertificateFolder(path);
        return """
                Clients trust the server when they know the authority:
                Java     java -Djavax.net.ssl.trustStore=%2$s -Djavax.net.ssl.trustStorePassword=%3$s …
                Node.js  export NODE_EXTRA_CA_CERTS=%1$s
                Python   PureCloudPlatformClientV2.configuration.ssl_ca_cert = '%1$s'
                         with requests instead: export REQUESTS_CA_BUNDLE=%1$s
                Go, gc   export SSL_CERT_FILE=%1$s
                .NET     on Linux export SSL_CERT_FILE=%1$s
                curl     curl --cacert %1$s …
                The system's own list, which browsers and .NET on macOS and Windows read:
                Debian   sudo cp %1$s /usr/local/share/ca-certificates/parley.crt && sudo update-ca-certificates
                macOS    sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain %1$s
                Windows  certutil -addstore -user Root %1$s
                Whoever has the file ca-key.pem can pose as any server before those who trust it: give it to nobody.
                """.formatted(folder.authority(), folder.trustStore(), CertificateFolder.TRUST_STORE_PASSWORD);
    }
}
