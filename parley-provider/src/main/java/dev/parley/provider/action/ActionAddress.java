package dev.parley.provider.action;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that requests go to. */
final class ActionAddress {
    private ActionAddress() {}

    /** A whole address, with scheme and host. */
    static Optional<URI> of(String text) {
        try {
            URI address = new URI(text.strip());
            return address.isAbsolute() && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    /** A whole address, or one below the integration's. */
    static Optional<URI> of(String text, Optional<String> base) {
        String path = text.strip();
        if (path.startsWith("https://") || path.startsWith("http://")) {
            return of(path);
        }
        return base.flatMap(each -> of(each.replaceAll("/+$", "") + (path.startsWith("/") ? "" : "/") + path));
    }
}
