package dev.parley.provider.outgoing;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A range of addresses.
 *
 * @param first its first address, as a number
 * @param length how many bytes its addresses have: 4 or 16
 * @param prefix how many leading bits all its addresses share
 */
record AddressRange(BigInteger first, int length, int prefix) {
    /** The range in the form {@code 10.0.0.0/8}. */
    static AddressRange of(String range) {
        int slash = range.indexOf('/');
        byte[] address = InetAddress.ofLiteral(range.substring(0, slash)).getAddress();
        return new AddressRange(
                new BigInteger(1, address), address.length, Integer.parseInt(range, slash + 1, range.length(), 10));
    }

    boolean contains(byte[] address) {
        int free = length * Byte.SIZE - prefix;
        return address.length == length
                && new BigInteger(1, address).shiftRight(free).equals(first.shiftRight(free));
    }
}
