package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs the user of the examples in, as her browser would do it, for the client of the examples. */
final class FormSignIn {
    static final String CALLBACK = "http://localhost:8085/callback";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI server;
    private final HttpClient http;

    private FormSignIn(URI server, HttpClient http) {
        this.server = server;
        this.http = http;
    }

    /** @param more further parameters of the authorization request */
    static String code(URI server, String more) throws IOException, InterruptedException {
        return code(server.resolve("/oauth/authorize?response_type=code&client_id=example-app&redirect_uri="
                + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8) + more));
    }

    /** @param request a whole authorization request */
    static String code(URI request) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            return new FormSignIn(request, http).code(request.getRawPath() + "?" + request.getRawQuery());
        }
    }

    private String code(String request) throws IOException, InterruptedException {
        HttpResponse<String> signedIn =
                send(post("/oauth/sign-in", get(request).body(), "username=ann%40example.com&password=pizza"));
        HttpResponse<String> answer =
                get(signedIn.headers().firstValue("Location").orElseThrow());
        if (answer.statusCode() == 200) {
            answer = send(post("/oauth/authorize", answer.body(), "decision=allow"));
        }
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    /** A form with the hidden fields of a page. */
    private HttpRequest.Builder post(String path, String page, String fields) {
        StringBuilder form = new StringBuilder(fields);
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            form.append('&')
                    .append(hidden.group(1))
                    .append('=')
                    .append(URLEncoder.encode(hidden.group(2).replace("&amp;", "&"), StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
