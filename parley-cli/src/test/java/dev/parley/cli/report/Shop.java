package dev.parley.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with the bot of the folder {@code shop}, and those who talk to it. */
final class Shop implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SESSIONS = "/api/v2/textbots/botflows/sessions";

    final MovableClock clock = new MovableClock();
    final String flow;
    private final RunningServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    private Shop(Storage storage) throws IOException, URISyntaxException {
        Path workspace =
                Path.of(Objects.requireNonNull(Shop.class.getResource("/shop")).toURI());
        server = new ParleyStarter(new FlowLoader(new ArchitectExpressions()), Map.of(), clock)
                .start(new ServeOptions(workspace, "127.0.0.1", 0, storage, Profile.LOCAL, Map.of()));
        assertThat(server.findings()).isEmpty();
        flow = get("/api/v2/textbots/bots/search?botName=Shop")
                .at("/entities/0/id")
                .stringValue();
    }

    static Shop open(Storage storage) throws IOException, URISyntaxException {
        return new Shop(storage);
    }

    /** Launches a session and gives its id. */
    String enter(String conversation) {
        return post(SESSIONS, """
                {"flow": {"id": "%s"}, "externalSessionId": "", "conversationId": "%s", "inputData": {"variables": {}},
                 "channel": {"name": "Messaging", "inputModes": ["Text"], "outputModes": ["Text"],
                             "userAgent": {"name": "GenesysWebWidget"}}}
                """.formatted(flow, conversation)).at("/id").stringValue();
    }

    /** Says something, and goes on until the bot waits or the session is over; gives the last answer. */
    JsonNode say(String session, String words) {
        return goOn(session, turn(session, """
                {"inputEventType": "UserInput", "inputEventUserInput": {"mode": "Text",
                 "alternatives": [{"transcript": {"text": "%s"}}]}}
                """.formatted(words)));
    }

    /** Begins, or tells of something that is no words. */
    JsonNode event(String session, String type) {
        return goOn(session, turn(session, "{\"inputEventType\": \"" + type + "\"}"));
    }

    private JsonNode goOn(String session, JsonNode answer) {
        JsonNode last = answer;
        while (last.at("/nextActionType").stringValue().equals("NoOp")) {
            last = turn(session, "{\"inputEventType\": \"NoOp\"}");
        }
        return last;
    }

    private JsonNode turn(String session, String body) {
        return post(SESSIONS + "/" + session + "/turns", body);
    }

    /** Moves the clock; tokens do not live as long as sessions. */
    void wait(Duration time) {
        clock.forward(time);
        token = "";
    }

    JsonNode get(String path) {
        return call("GET", path, "");
    }

    JsonNode post(String path, String body) {
        return call("POST", path, body);
    }

    JsonNode call(String method, String path, String body) {
        HttpResponse<String> response = send(method, path, body);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return MAPPER.readTree(response.body().isEmpty() ? "{}" : response.body());
    }

    HttpResponse<String> send(String method, String path, String body) {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private String token() {
        if (token.isEmpty()) {
            String basic =
                    Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(server.address().resolve("/oauth/token"))
                            .header("Authorization", "Basic " + basic)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials")));
            token = MAPPER.readTree(answer.body()).at("/access_token").stringValue();
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
