package dev.parley.provider.outgoing;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What kind of host an address leads to. */
enum AddressKind {
    /** Anywhere on the internet. */
    PUBLIC,
    /** This machine, or a network that only its members reach. */
    PRIVATE,
    /** Never a host to talk to: metadata of clouds, link-local, multicast, unspecified, reserved. */
    NEVER;

    /** Hosts inside other ranges that give credentials of the machine away. */
    private static final List<AddressRange> METADATA = ranges("100.100.100.200/32 fd00:ec2::254/128 fd20:ce::254/128");

    private static final List<AddressRange> INSIDE =
            ranges("10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 172.16.0.0/12 192.168.0.0/16 ::1/128 fc00::/7");

    /** The special ranges of IANA's registries that are not in {@link #INSIDE}. */
    private static final List<AddressRange> RESERVED = ranges("""
            0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 \
            224.0.0.0/4 240.0.0.0/4 ::/128 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16 \
            fe80::/10 fec0::/10 ff00::/8""");

    /** Ranges of IPv6 whose addresses have one of IPv4 in them, and at which byte. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(AddressRange.of("::/96"), 12),
            new Embedding(AddressRange.of("::ffff:0:0:0/96"), 12),
            new Embedding(AddressRange.of("64:ff9b::/96"), 12),
            new Embedding(AddressRange.of("2002::/16"), 2));

    private record Embedding(AddressRange range, int at) {}

    static AddressKind of(InetAddress address) {
        return of(address.getAddress());
    }

    private static AddressKind of(byte[] address) {
        if (isIn(METADATA, address) || isIn(RESERVED, address)) {
            return NEVER;
        }
        if (isIn(INSIDE, address)) {
            return PRIVATE;
        }
        return EMBEDDINGS.stream()
                .filter(each -> each.range().contains(address))
                .findFirst()
                .map(each -> of(Arrays.copyOfRange(address, each.at(), each.at() + 4)))
                .orElse(PUBLIC);
    }

    private static boolean isIn(List<AddressRange> ranges, byte[] address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String ranges) {
        return Stream.of(ranges.split(" ")).map(AddressRange::of).toList();
    }
}
