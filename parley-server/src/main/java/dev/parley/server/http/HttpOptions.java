package dev.parley.server.http;

import dev.parley.server.tls.TlsFiles;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Where and how HTTP is served.
 *
 * @param address the address to listen on
 * @param port the port; 0 takes a free one
 * @param bodies how large bodies may be
 * @param traffic what traffic is let in
 * @param tls what the server shows of itself over HTTPS; nothing for HTTP
 */
public record HttpOptions(
        InetAddress address, int port, BodyLimits bodies, TrafficSettings traffic, Optional<TlsFiles> tls) {}
