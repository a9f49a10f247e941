package dev.parley.provider.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of hosts. */
@FunctionalInterface
interface HostLookup {
    /** All addresses of a host, at least one. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
