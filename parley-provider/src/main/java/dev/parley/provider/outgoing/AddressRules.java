package dev.parley.provider.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where requests may go (providers-and-channels §1.5). Link-local addresses, with them the metadata of clouds, and
 * multicast, unspecified and reserved ones are never allowed.
 *
 * @param insideAllowed whether every host may have a loopback or private address
 * @param plainHttp whether {@code http:} is allowed beside {@code https:}
 * @param privateHosts hosts that may have a loopback or private address in any case
 */
public record AddressRules(boolean insideAllowed, boolean plainHttp, Set<String> privateHosts) {
    public AddressRules {
        privateHosts = privateHosts.stream().map(HostName::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** For the computer of a developer: other services run beside it. */
    public static AddressRules local() {
        return new AddressRules(true, true, Set.of());
    }

    /**
     * For a server that others can reach.
     *
     * @param plainHttp whether {@code http:} is allowed
     * @param privateHosts names or addresses of hosts that may have a loopback or private address
     */
    public static AddressRules server(boolean plainHttp, Set<String> privateHosts) {
        return new AddressRules(false, plainHttp, privateHosts);
    }

    /** Why an endpoint may not be called, as far as it can be seen without its addresses. */
    Optional<String> refusal(URI endpoint) {
        String scheme = Optional.ofNullable(endpoint.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (scheme.equals("http") && !plainHttp) {
            return Optional.of(
                    "The address must begin with https:, not http:; the setting outgoing.plainHttp allows both.");
        }
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.of("The address must begin with https:.");
        }
        if (endpoint.getRawUserInfo() != null) {
            return Optional.of("The address must have no user name and no password before its host.");
        }
        if (HostName.of(endpoint).isEmpty()) {
            return Optional.of(
                    "The address must name a host: a name in ASCII letters (xn--… for others), an IPv4 address"
                            + " of four decimal numbers, or an IPv6 address in brackets without a zone.");
        }
        return endpoint.getPort() > 65_535 || endpoint.getPort() == 0 || RiskyPorts.has(endpoint.getPort())
                ? Optional.of("The port " + endpoint.getPort() + " is not one of a web service.")
                : Optional.empty();
    }

    /** Why an address of a host may not be connected to. */
    Optional<String> refusal(String host, InetAddress address) {
        boolean allowed = switch (AddressKind.of(address)) {
            case PUBLIC -> true;
            case PRIVATE -> insideAllowed || privateHosts.contains(HostName.plain(host));
            case NEVER -> false;
        };
        return allowed ? Optional.empty() : Optional.of(reason(host, address));
    }

    private static String reason(String host, InetAddress address) {
        return AddressKind.of(address) == AddressKind.PRIVATE
                ? "The host '" + host
                        + "' has a loopback or private address; the setting outgoing.privateHosts allows it."
                : "The host '" + host + "' has a link-local, multicast or reserved address.";
    }
}
