package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser without scripts: it keeps cookies and sends forms, and follows redirects only within the server. */
final class Browser implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\">");

    final CookieManager cookies = new CookieManager();
    private final TestServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(TestServer server) {
        this.server = server;
    }

    /** The page of a path, after redirects within the server. */
    HttpResponse<String> open(String path) {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(server.uri(path)).GET());
        while (response.headers()
                .firstValue("Location")
                .filter(target -> target.startsWith("/"))
                .isPresent()) {
            response = send(HttpRequest.newBuilder(
                            server.uri(response.headers().firstValue("Location").orElseThrow()))
                    .GET());
        }
        return response;
    }

    /** Sends the form of a page with these words in its fields, and gives what follows within the server. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> words) {
        HttpResponse<String> response = post(action(page.body()), fields(page.body(), words));
        String target = response.headers().firstValue("Location").orElse("");
        return target.startsWith("/") ? open(target) : response;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** The page that follows the sign-in page of an authorization request. */
    HttpResponse<String> signIn(String path, String username, String password) {
        return submit(open(path), Map.of("username", username, "password", password));
    }

    /** Signs in, allows what is asked for if that was not done before, and gives the address the user is sent to. */
    URI authorize(String path, String username, String password) {
        HttpResponse<String> page = signIn(path, username, password);
        return target(page.statusCode() == 200 ? submit(page, Map.of("decision", "allow")) : page);
    }

    static URI target(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isIn(302, 303);
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    static Map<String, String> fields(String html, Map<String, String> words) {
        Map<String, String> fields = new HashMap<>(words);
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        return fields;
    }

    private static String action(String html) {
        Matcher action = ACTION.matcher(html);
        assertThat(action.find()).as(html).isTrue();
        return action.group(1);
    }

    static String form(Map<String, String> fields) {
        return new LinkedHashMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            ApiContract.get().check(response);
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
