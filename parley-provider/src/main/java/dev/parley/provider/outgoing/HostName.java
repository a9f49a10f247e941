package dev.parley.provider.outgoing;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of hosts, each in one form only. */
final class HostName {
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    /** A name whose last part is a number is an address to somebody: decimal, octal, hexadecimal, shortened. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

    private HostName() {}

    /**
     * The host of an endpoint in lower case, without brackets and without the dot of the root; empty if it has none, or one
     * that different readers read as different addresses.
     */
    static Optional<String> of(URI endpoint) {
        return Optional.ofNullable(endpoint.getHost()).map(HostName::plain).filter(HostName::isClear);
    }

    /** A host in the form in which names are compared. */
    static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            return name.substring(1, name.length() - 1);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether it is an address, not a name. */
    static boolean isAddress(String plain) {
        return plain.contains(":") || QUAD.matcher(plain).matches();
    }

    private static boolean isClear(String plain) {
        return !plain.isEmpty()
                && !plain.contains("%")
                && (isAddress(plain) || !NUMBER_AT_END.matcher(plain).matches());
    }
}
