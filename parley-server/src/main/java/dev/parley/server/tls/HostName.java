package dev.parley.server.tls;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host, as certificates and addresses name it.
 *
 * @param name a DNS name in lower case, or an address without a zone
 * @param address whether it is an address
 */
public record HostName(String name, boolean address) {
    private static final int LONGEST = 253;
    private static final Pattern DNS_NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** The host of this name or address, unless it is none. Nothing is looked up. */
    public static Optional<HostName> of(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        try {
            InetAddress address = InetAddress.ofLiteral(name);
            if (name.contains("%")) {
                return Optional.empty();
            }
            return Optional.of(new HostName(address instanceof Inet4Address ? address.getHostAddress() : name, true));
        } catch (IllegalArgumentException noAddress) {
            boolean fits = name.length() <= LONGEST && DNS_NAME.matcher(name).matches();
            return fits ? Optional.of(new HostName(name, false)) : Optional.empty();
        }
    }
}
