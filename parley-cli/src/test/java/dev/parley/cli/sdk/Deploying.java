package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deploys bots to a server and talks with them, by plain requests. */
final class Deploying implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SESSIONS = "/api/v2/textbots/botflows/sessions";

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    Deploying(URI address) throws IOException, InterruptedException {
        this.address = address;
        String basic =
                Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
        token = MAPPER.readTree(send(HttpRequest.newBuilder(address.resolve("/oauth/token"))
                                .header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                        .body())
                .at("/access_token")
                .stringValue();
    }

    /** The job of a deployment after its upload, as CX as Code sees it (wire-contract §4.1). */
    JsonNode deploy(String text) throws IOException, InterruptedException {
        JsonNode registered = post("/api/v2/flows/jobs", "null");
        assertThat(registered.get("headers").isObject()).isTrue();
        HttpResponse<String> uploaded = send(
                HttpRequest.newBuilder(URI.create(registered.get("presignedUrl").stringValue()))
                        .PUT(BodyPublishers.ofString(text)));
        assertThat(uploaded.statusCode()).isEqualTo(200);
        return get("/api/v2/flows/jobs/" + registered.get("id").stringValue() + "?expand=messages");
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(send(authorized(path)).body());
    }

    int status(String path) throws IOException, InterruptedException {
        return send(authorized(path)).statusCode();
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(authorized(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    void delete(String path) throws IOException, InterruptedException {
        assertThat(send(authorized(path).DELETE()).statusCode()).isEqualTo(200);
    }

    String launch(String flowId) throws IOException, InterruptedException {
        return post(SESSIONS, """
                        {"flow": {"id": "%s"}, "externalSessionId": "", "channel": {"name": "Messaging",
                         "inputModes": ["Text"], "outputModes": ["Text"], "userAgent": {"name": "Other"}}}
                        """.formatted(flowId)).get("id").stringValue();
    }

    /** What a bot says to these words, or first where there are none. */
    List<String> say(String session, String words) throws IOException, InterruptedException {
        String body = words.isEmpty()
                ? "{\"inputEventType\": \"NoOp\"}"
                : "{\"inputEventType\": \"UserInput\", \"inputEventUserInput\": {\"mode\": \"Text\","
                        + " \"alternatives\": [{\"transcript\": {\"text\": \"" + words + "\"}}]}}";
        return post(SESSIONS + "/" + session + "/turns", body)
                .at("/prompts/textPrompts/segments")
                .valueStream()
                .map(segment -> segment.get("text").stringValue())
                .toList();
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
