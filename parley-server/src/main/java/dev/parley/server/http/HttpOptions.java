package dev.parley.server.http;

import java.net.InetAddress;

/**
 * Where and how HTTP is served.
 *
 * @param address the address to listen on
 * @param port the port; 0 takes a free one
 * @param bodies how large bodies may be
 * @param traffic what traffic is let in
 */
public record HttpOptions(InetAddress address, int port, BodyLimits bodies, TrafficSettings traffic) {}
