package dev.parley.cli.gateway;

/**
 * Where clients reach a server: API and sign-in are at the same host and port.
 *
 * @param protocol {@code http} or {@code https}
 * @param host a name or address; one of version 6 in brackets
 * @param port 1 to 65535
 */
record Gateway(String protocol, String host, int port) {
    String url() {
        return protocol + "://" + host + ":" + port;
    }
}
