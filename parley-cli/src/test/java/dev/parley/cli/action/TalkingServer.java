package dev.parley.cli.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.source.Finding;
import dev.parley.provider.action.ServedActions;
import dev.parley.server.Profile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server with a workspace, and somebody who talks to its bots. */
final class TalkingServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SESSIONS = "/api/v2/textbots/botflows/sessions";

    private final RunningServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";
    private String session = "";

    TalkingServer(Path workspace, ServedActions.Mode actions, Map<String, String> environment) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T10:15:30Z"), ZoneOffset.UTC);
        server = new ParleyStarter(new FlowLoader(new ArchitectExpressions()), environment, clock)
                .start(new ServeOptions(
                        workspace,
                        "127.0.0.1",
                        0,
                        new Storage.Memory(),
                        Profile.LOCAL,
                        Optional.empty(),
                        actions,
                        Map.of("nlu.encoder", "none")));
    }

    List<Finding> findings() {
        return server.findings();
    }

    /** Begins with a bot; gives what it says. */
    String meet(String bot, String variables) {
        String flow = call("GET", "/api/v2/textbots/bots/search?botName=" + bot.replace(" ", "%20"), "")
                .at("/entities/0/id")
                .stringValue();
        session =
                call("POST", SESSIONS, """
                        {"flow": {"id": "%s"}, "externalSessionId": "", "inputData": {"variables": %s},
                         "channel": {"name": "Messaging", "inputModes": ["Text"], "outputModes": ["Text"],
                                     "userAgent": {"name": "GenesysWebWidget"}}}
                        """.formatted(flow, variables)).at("/id").stringValue();
        return turns("{\"inputEventType\": \"NoOp\"}");
    }

    /** Says something; gives what the bot says until it waits or is done. */
    String say(String words) {
        return turns("""
                {"inputEventType": "UserInput", "inputEventUserInput": {"mode": "Text",
                 "alternatives": [{"transcript": {"text": "%s"}}]}}
                """.formatted(words));
    }

    private String turns(String first) {
        StringBuilder said = new StringBuilder();
        JsonNode answer = turn(first, said);
        while (answer.at("/nextActionType").stringValue().equals("NoOp")) {
            answer = turn("{\"inputEventType\": \"NoOp\"}", said);
        }
        return said + answer.at("/nextActionType").stringValue();
    }

    private JsonNode turn(String body, StringBuilder said) {
        JsonNode answer = call("POST", SESSIONS + "/" + session + "/turns", body);
        said.append(answer.at("/prompts/textPrompts/segments")
                .valueStream()
                .map(segment -> segment.path("text").asString("") + "\n")
                .collect(Collectors.joining()));
        return answer;
    }

    JsonNode call(String method, String path, String body) {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return MAPPER.readTree(response.body());
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
