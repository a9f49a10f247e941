package dev.parley.server.signin;

import dev.parley.server.access.Permissions;
import dev.parley.server.signin.Template.Html;
import dev.parley.workspace.account.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;

/** The pages that users see. They need no script, and the browser is told to run none. */
final class Pages {
    private final String style = Template.read("style.css").text();
    private final Template layout = Template.read("layout.html");
    private final Template signIn = Template.read("sign-in.html");
    private final Template consent = Template.read("consent.html");
    private final Template message = Template.read("message.html");
    private final String organization;

    /** @param organization the name of the organisation */
    Pages(String organization) {
        this.organization = organization;
    }

    /** Asks who the user is. */
    void signIn(HttpServletRequest request, HttpServletResponse response, int status, Attempt attempt)
            throws IOException {
        Html content = signIn.fill(Map.of(
                "client", attempt.wish().client().name(),
                "organization", organization,
                "error", attempt.error(),
                "csrf", csrf(request),
                "request", attempt.wish().queryAfterSignIn(),
                "username", attempt.username()));
        write(response, status, "Sign in", content, attempt.wish().redirectUri());
    }

    /**
     * A try to sign in.
     *
     * @param wish what for
     * @param username the name that is in the field already
     * @param error why the last try failed; empty at first
     */
    record Attempt(AuthorizationWish wish, String username, String error) {}

    /** Asks whether a client may act for the user. */
    void consent(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthorizationWish wish,
            User user,
            Permissions permissions)
            throws IOException {
        String list = permissions.held().stream()
                .sorted()
                .map(each -> new Template("<li>{{permission}}</li>\n")
                        .fill(Map.of("permission", each))
                        .text())
                .collect(Collectors.joining());
        Html content = consent.fill(Map.of(
                "client", wish.client().name(),
                "organization", organization,
                "user", user.name(),
                "email", user.email(),
                "permissions", new Html(list),
                "csrf", csrf(request),
                "request", wish.queryAfterSignIn(),
                "target", origin(wish.redirectUri())));
        write(response, 200, "Allow " + wish.client().name() + "?", content, wish.redirectUri());
    }

    /** Says something. */
    void message(HttpServletResponse response, int status, String title, String text) throws IOException {
        write(response, status, title, message.fill(Map.of("title", title, "message", text)), "");
    }

    /** @param target where the page's forms may lead in the end, besides to this server; empty for nowhere */
    private void write(HttpServletResponse response, int status, String title, Html content, String target)
            throws IOException {
        Html page = layout.fill(Map.of("title", title, "style", new Html(style), "content", content));
        byte[] bytes = page.text().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'sha256-" + sha256(style) + "'; form-action 'self' " + origin(target)
                        + "; frame-ancestors 'none'; base-uri 'none'");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The scheme, host and port of an address, or its scheme alone where a browser's rules cannot name its host. */
    private static String origin(String address) {
        if (address.isEmpty()) {
            return "";
        }
        URI uri = URI.create(address);
        return uri.getHost() == null || uri.getHost().startsWith("[")
                ? uri.getScheme() + ":"
                : uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String csrf(HttpServletRequest request) {
        return ((CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()))).getToken();
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
