package dev.parley.workspace.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where users are sent back to after they have signed in (RFC 6749 §3.1.2, RFC 8252 §7). */
public final class RedirectUri {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private RedirectUri() {}

    /** What is wrong with an address that a client wants to register. */
    public static Optional<String> refuse(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException wrong) {
            return Optional.of("it is no URI");
        }
        if (uri.getScheme() == null) {
            return Optional.of("it needs a scheme, such as https");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("it cannot have a fragment (#)");
        }
        if (isWeb(uri)) {
            return uri.getHost() == null || uri.getRawUserInfo() != null
                    ? Optional.of("it needs a host, and no user")
                    : Optional.empty();
        }
        return uri.getScheme().contains(".")
                ? Optional.empty()
                : Optional.of("its scheme is neither https, http nor an app's own with a dot, such as org.example.app");
    }

    /**
     * Whether an address is the registered one: the same text, but for the port where both are on this machine's
     * loopback interface (RFC 8252 §7.3, RFC 9700 §2.1).
     */
    public static boolean matches(String registered, String asked) {
        return registered.equals(asked)
                || (isLoopback(registered)
                        && isLoopback(asked)
                        && withoutPort(registered).equals(withoutPort(asked)));
    }

    /** Whether it leads to a program on the user's own machine, which cannot prove who it is. */
    public static boolean isNative(String text) {
        return isLoopback(text) || !isWeb(URI.create(text));
    }

    private static boolean isLoopback(String text) {
        try {
            URI uri = new URI(text);
            return "http".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static boolean isWeb(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }

    private static String withoutPort(String text) {
        URI uri = URI.create(text);
        return uri.getPort() < 0 ? text : text.replaceFirst(":" + uri.getPort() + "(?=[/?]|$)", "");
    }
}
