package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.engine.port.Directory;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.yaml.Substituted;
import dev.parley.server.session.SessionSettings;
import dev.parley.workspace.LoadedFlow;
import dev.parley.workspace.Organization;
import dev.parley.workspace.Workspace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A server with scripted flows, and a client that may do everything. */
final class TestServer implements AutoCloseable {
    static final String BOT = "6f0f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a11";
    static final String DIGITAL = "7a1f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a12";
    static final String MODULE = "8b2f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a13";
    static final String MESSAGE_CALLER = "9c3f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a14";
    static final String CHAT_CALLER = "ad4f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a15";
    static final String SESSIONS = "/api/v2/textbots/botflows/sessions";
    static final String JSON = "application/json";

    final MemoryDouble stores;
    final MovableClock clock;
    final ScriptedDialogue dialogue = new ScriptedDialogue();
    final ScriptedBots bots;
    final ParleyServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Optional<String> token = Optional.empty();

    private TestServer(ServerOptions options, MemoryDouble stores, List<LoadedFlow> flows, ScriptedBots bots) {
        this.bots = bots;
        this.stores = stores;
        this.clock = stores.clock;
        Organization organization = new Organization(
                "0b6f5a30-8b9a-4f2f-a9c4-0d9df0e3b001", "Test Org", TestAccounts.all(), Directory.empty());
        server = ParleyServer.start(
                options,
                new Workspace(flows, organization, List.of()).withActions(ScriptedActions.served()),
                new ServerParts(
                        stores,
                        dialogue,
                        TestServer::compiled,
                        program -> request -> new Detection(List.of(), List.of(), Detection.DialogActs.NONE),
                        clock,
                        bots.providers()));
    }

    /** Scripted flows have no text that says more than their name; all others are compiled. */
    private static LoadedProgram compiled(String file, String text) {
        return file.startsWith("flows/")
                ? new LoadedProgram(Optional.of(Programs.of(FlowKind.BOT, BOT, "Restored", false)), List.of())
                : new FlowLoader(new ArchitectExpressions()).load(Substituted.of(file, text));
    }

    static TestServer start() {
        return start(Profile.LOCAL, new MemoryDouble(), flows("1"));
    }

    /** @param calls how many calls each integration with third-party bots may have at once */
    static TestServer start(int calls) {
        return new TestServer(options(Profile.LOCAL), new MemoryDouble(), flows("1"), new ScriptedBots(calls));
    }

    static TestServer start(UnaryOperator<ServerOptions> change) {
        return start(change.apply(options(Profile.LOCAL)), new MemoryDouble(), flows("1"));
    }

    static TestServer start(Profile profile, MemoryDouble stores, List<LoadedFlow> flows) {
        return start(options(profile), stores, flows);
    }

    private static ServerOptions options(Profile profile) {
        SessionSettings sessions = new SessionSettings(Duration.ofDays(3), Duration.ofSeconds(2));
        return ServerOptions.STANDARD.withPort(0).withProfile(profile).withSessions(sessions);
    }

    private static TestServer start(ServerOptions options, MemoryDouble stores, List<LoadedFlow> flows) {
        return new TestServer(options, stores, flows, new ScriptedBots(2));
    }

    static List<LoadedFlow> flows(String version) {
        BotProgram bot = Programs.of(FlowKind.BOT, BOT, "Order Status", false);
        BotProgram digital = Programs.of(FlowKind.DIGITAL_BOT, DIGITAL, "digital helper", true);
        BotProgram module = Programs.of(FlowKind.COMMON_MODULE, MODULE, "Shared", false);
        BotProgram messages = Programs.of(FlowKind.INBOUND_SHORT_MESSAGE, MESSAGE_CALLER, "Message door", false);
        BotProgram chats = Programs.of(FlowKind.INBOUND_CHAT, CHAT_CALLER, "Chat door", false);
        return Stream.of(bot, digital, module, messages, chats)
                .map(program -> Programs.loaded(program, version))
                .toList();
    }

    URI uri(String path) {
        return URI.create(server.uri() + path);
    }

    int port() {
        return server.port();
    }

    /** A token of the development client, or of {@code turner} where there is none. */
    String token() {
        if (token.isEmpty()) {
            token = Optional.of(token("parley-dev", "parley-dev-secret"));
        }
        return token.get();
    }

    /** Moves the clock and signs in again, as tokens do not live as long as sessions. */
    void wait(Duration time) {
        clock.forward(time);
        token = Optional.empty();
    }

    String token(String id, String secret) {
        Reply reply = login(id, secret, "grant_type=client_credentials");
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().get("access_token").stringValue();
    }

    Reply login(String id, String secret, String form) {
        return tokenRequest(form, "Authorization", basic(id, secret));
    }

    /** A token request with these headers besides the content type. */
    Reply tokenRequest(String form, String... headers) {
        return send(tokenForm(form, headers));
    }

    HttpRequest.Builder tokenForm(String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/oauth/token"));
        return (headers.length == 0 ? request : request.headers(headers))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    static String basic(String id, String secret) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((id + ":" + secret).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token());
    }

    Reply post(String path, String json) {
        return send(request(path).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request of any method, with a body where there is one. */
    Reply call(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", JSON)
                .method(
                        method,
                        json.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json)));
    }

    Reply put(String path, String json) {
        return call("PUT", path, json);
    }

    Reply delete(String path) {
        return call("DELETE", path, "");
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** What the bearer of a token gets. */
    Reply getWith(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    /** Sends a request and holds its answer against the description of the API. */
    Reply send(HttpRequest.Builder request) {
        Reply reply = raw(request);
        ApiContract.get().check(reply.response());
        return reply;
    }

    /** Sends a request, whatever its answer. */
    Reply raw(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Launches a session of a flow and gives its id. */
    String launch(String flowId) {
        Reply reply = post(SESSIONS, launchBody(flowId));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("id").stringValue();
    }

    static String launchBody(String flowId) {
        return """
                {"flow": {"id": "%s"}, "externalSessionId": "", "inputData": {"variables": {}}, "language": "",
                 "channel": {"name": "Messaging", "inputModes": ["Text"], "outputModes": ["Text"],
                             "userAgent": {"name": "GenesysWebWidget"}}}
                """.formatted(flowId);
    }

    Reply turn(String sessionId, String body) {
        return post(SESSIONS + "/" + sessionId + "/turns", body);
    }

    static String noOp() {
        return "{\"inputEventType\": \"NoOp\"}";
    }

    static String says(String text) {
        return """
                {"inputEventType": "UserInput", "inputEventUserInput": {"mode": "Text",
                 "alternatives": [{"transcript": {"text": "%s", "confidence": 1.0}}]}}
                """.formatted(text);
    }

    static String saysAfter(String previousTurn, String text) {
        return "{\"previousTurn\": {\"id\": \"" + previousTurn + "\"}, "
                + says(text).trim().substring(1);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** An answer. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return WireJson.mapper().readTree(body());
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
