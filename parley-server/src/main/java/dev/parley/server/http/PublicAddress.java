package dev.parley.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a caller reaches this server: what the request says it was sent to, or what a proxy in front says. It is only
 * told to that same caller, so nobody can mislead anyone but himself.
 */
public final class PublicAddress {
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    private PublicAddress() {}

    /** The address without a slash at its end, such as {@code https://parley.example/bots}. */
    public static String of(HttpServletRequest request) {
        String scheme = header(request, "X-Forwarded-Proto", SCHEME).orElse(request.getScheme());
        String host = header(request, "X-Forwarded-Host", HOST)
                .or(() -> header(request, "Host", HOST))
                .orElseGet(() -> request.getServerName() + ":" + request.getServerPort());
        return scheme + "://" + host
                + header(request, "X-Forwarded-Prefix", PREFIX).orElse("");
    }

    /** The first value of a header, if it has the form it should. */
    private static Optional<String> header(HttpServletRequest request, String name, Pattern form) {
        return Optional.ofNullable(request.getHeader(name))
                .map(value -> value.split(",", 2)[0].strip())
                .filter(value -> form.matcher(value).matches());
    }
}
