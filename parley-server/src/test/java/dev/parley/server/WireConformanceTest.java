package dev.parley.server;

import static dev.parley.server.TestServer.BOT;
import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import dev.parley.server.saml.SigningProvider;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks of wire-contract §6 by their numbers. The others: 1 and 2 {@code JavaScriptSdkTest}; 3 and 5 {@code JavaSdkTest};
 * 4, 6 and 15 {@code JavaSdkLoginTest}; 7, 8, 9 and 10 {@link DialectTest}; 12 {@link BotSearchTest}; 15 {@link
 * RefreshTest}; 17 {@link TurnsTest}; 20 {@code DeadlineTest}; 21 {@link LaunchTest}, {@link TurnsTest}, {@link
 * RichMediaTest} and {@link BotExecutionTest}; 22 {@link TrafficTest} and {@code BrowserSignInTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireConformanceTest {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\n";

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "6.13 {0}")
    @CsvSource(delimiter = '|', textBlock = """
            no header              | POST | /api/v2/textbots/botflows/sessions | -         | LAUNCH     | 401 | authentication.required
            an empty token         | POST | /api/v2/textbots/botflows/sessions | EMPTY     | LAUNCH     | 401 | authentication.required
            rubbish                | POST | /api/v2/textbots/botflows/sessions | RUBBISH   | LAUNCH     | 401 | bad.credentials
            an expired token       | POST | /api/v2/textbots/botflows/sessions | EXPIRED   | LAUNCH     | 401 | credentials.expired
            no permission          | POST | /api/v2/textbots/botflows/sessions | POWERLESS | LAUNCH     | 403 | missing.any.permissions
            an unknown flow        | POST | /api/v2/textbots/botflows/sessions | GOOD      | NO-FLOW    | 404 | not.found
            an unknown session     | POST | /api/v2/textbots/botflows/sessions/x/turns | GOOD | NO-OP   | 404 | not.found
            a wrong word           | POST | /api/v2/textbots/botflows/sessions | GOOD      | BAD-ENUM   | 400 | invalid.value
            broken JSON            | POST | /api/v2/textbots/botflows/sessions | GOOD      | BROKEN     | 400 | bad.request
            plain text             | POST | /api/v2/textbots/botflows/sessions | GOOD      | PLAIN-TEXT | 415 | unsupported.media.type
            too much               | POST | /api/v2/textbots/botflows/sessions | GOOD      | LARGE      | 413 | request.entity.too.large
            an unknown route       | GET  | /api/v2/nothing                    | GOOD      | -          | 404 | not.found
            another method         | PUT  | /api/v2/tokens/me                  | GOOD      | -          | 405 | method.not.allowed
            """)
    void shouldRefuseInOneForm(
            String what, String method, String path, String token, String body, int status, String code) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", body.equals("PLAIN-TEXT") ? "text/plain" : TestServer.JSON)
                .method(method, body.equals("-") ? BodyPublishers.noBody() : BodyPublishers.ofString(body(body)));
        if (!token.equals("-")) {
            request.header("Authorization", "Bearer " + token(token));
        }
        Reply reply = server.send(request);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.json().at("/status").intValue()).isEqualTo(status);
        assertThat(reply.text("/contextId")).isNotEmpty().isEqualTo(reply.header("ININ-Correlation-Id"));
        assertThat(reply.json().at("/details").isArray()).isTrue();
        assertThat(reply.json().at("/errors").isArray()).isTrue();
        assertThat(reply.header("Content-Type")).startsWith("application/json");
    }

    private String token(String kind) {
        return switch (kind) {
            case "EMPTY" -> "";
            case "RUBBISH" -> "rubbish";
            case "EXPIRED" -> {
                String token = server.token("powerless", "powerless-secret");
                server.wait(Duration.ofMinutes(5));
                yield token;
            }
            case "POWERLESS" -> server.token("powerless", "powerless-secret");
            default -> server.token();
        };
    }

    private static String body(String kind) {
        String launch = TestServer.launchBody(BOT);
        return switch (kind) {
            case "NO-FLOW" -> launch.replace(BOT, "00000000-0000-4000-8000-000000000000");
            case "NO-OP" -> TestServer.noOp();
            case "BAD-ENUM" -> launch.replace("Messaging", "Smoke signals");
            case "BROKEN" -> launch.substring(0, 50);
            case "LARGE" -> launch + " ".repeat(2 << 20);
            default -> launch;
        };
    }

    @Test
    @DisplayName("6.11 and 6.14 Every grant, in chunks and not, with status 200 and tokens of safe letters")
    void shouldServeEveryGrant() throws IOException {
        CodeFlow portal = CodeFlow.ofPortal(server);
        CodeFlow app = CodeFlow.ofApp(server);
        SigningProvider provider = TestAccounts.IDENTITY_PROVIDER;
        String assertion = SigningProvider.encode(provider.sign(provider.assertion("a1", "ann@example.com"), "a1"));

        assertGranted(portal.basic(), portal.form(portal.code()), true);
        assertGranted("", pkce(app), true);
        assertGranted(portal.basic(), pkce(portal), true);
        assertGranted(
                portal.basic(),
                "grant_type=refresh_token&refresh_token="
                        + portal.redeem(portal.code()).text("/refresh_token"),
                true);
        assertGranted(TestServer.basic("many", "many-secret"), "grant_type=client_credentials", false);
        assertGranted(
                TestServer.basic("many", "many-secret"),
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&orgName=Test+Org&assertion="
                        + CodeFlow.encoded(assertion),
                false);
    }

    private static String pkce(CodeFlow flow) {
        return flow.form(flow.codeWithPkce()) + "&client_id=" + flow.clientId() + "&code_verifier=" + CodeFlow.VERIFIER;
    }

    private void assertGranted(String authorization, String form, boolean refreshable) throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            RawSocket.Answer answer = socket.send("POST /oauth/token HTTP/1.1\nHost: localhost\n" + FORM
                            + (authorization.isEmpty() ? "" : "Authorization: " + authorization + "\n")
                            + "Transfer-Encoding: chunked\n\n" + Integer.toHexString(form.length()) + "\n" + form
                            + "\n0\n\n")
                    .read();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.json().at("/access_token").stringValue()).matches("[A-Za-z0-9_-]+");
            assertThat(answer.json().at("/token_type").stringValue()).isEqualTo("bearer");
            assertThat(answer.json().at("/expires_in").isInt()).isTrue();
            assertThat(answer.json().has("refresh_token")).isEqualTo(refreshable);
        }
    }

    @Test
    @DisplayName("6.16 A token tells of itself, is alive, and is given back")
    void shouldTellOfTokens() {
        String token = server.token("many", "many-secret");
        Reply me = server.getWith(token, "/api/v2/tokens/me?preserveIdleTTL=false");
        assertThat(me.json().at("/OAuthClient/id").stringValue()).isEqualTo("many");
        assertThat(me.json().at("/organization/id").stringValue()).isNotEmpty();

        assertThat(server.send(HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                                .header("Authorization", "Bearer " + token)
                                .method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(200);
        assertThat(server.getWith(token, "/api/v2/users/me").text("/code")).isEqualTo("not.a.user");
        assertThat(server.send(HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                                .header("Authorization", "Bearer " + token)
                                .DELETE())
                        .status())
                .isEqualTo(200);
        assertThat(server.getWith(token, SESSIONS).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("6.17 Of two turns behind the same one exactly one advances")
    void shouldLetOneTurnAdvance() throws Exception {
        String session = server.launch(BOT);
        String first = server.turn(session, TestServer.noOp()).text("/id");
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Reply> one = callers.submit(() -> server.turn(session, TestServer.saysAfter(first, "tea")));
            Future<Reply> other = callers.submit(() -> server.turn(session, TestServer.saysAfter(first, "tea")));
            assertThat(one.get().status()).as(one.get().body()).isEqualTo(200);
            assertThat(other.get().body()).isEqualTo(one.get().body());
        }
        assertThat(server.stores.turnLog().turns(session)).hasSize(2);
    }

    @Test
    @DisplayName("6.19 Unknown properties are ignored, and nulls are as good as nothing, in every operation")
    void shouldIgnoreWhatIsNewOrNull() {
        Reply launched = server.post(SESSIONS, """
                {"flow": {"id": "%s", "name": null, "new": {"a": [1]}}, "externalSessionId": "x", "conversationId": null,
                 "inputData": null, "language": null, "later": true, "channel": {"name": "Messaging", "inputModes": ["Text"],
                 "outputModes": ["Text"], "userAgent": {"name": "Open", "version": 7}, "provider": null}}
                """.formatted(BOT));
        assertThat(launched.status()).as(launched.body()).isEqualTo(200);
        Reply turn = server.turn(launched.text("/id"), """
                {"inputEventType": "UserInput", "previousTurn": null, "inputEventError": null, "inputEventRichMedia": null,
                 "later": [], "inputEventUserInput": {"mode": "Text", "new": 1, "alternatives": [{"transcript":
                 {"text": "tea", "confidence": null, "words": []}, "score": 1}]}}
                """);
        assertThat(turn.status()).as(turn.body()).isEqualTo(200);
        Reply executed = server.post("/api/v2/textbots/bots/execute", """
                {"botId": "%s", "integrationId": "local", "botSessionId": "1c2c9f2e-6a59-4a3a-8a6b-1f7d1a2b3c00",
                 "botAlias": null, "languageCode": null, "botSessionTimeoutMinutes": null, "botChannels": null,
                 "messagingPlatformType": null, "genesysBotConnector": null, "later": {"a": null},
                 "postTextMessage": {"type": "Text", "text": null, "content": null, "later": 1}}
                """.formatted(BOT));
        assertThat(executed.status()).as(executed.body()).isEqualTo(200);
        assertThat(server.get("/api/v2/textbots/bots/search?later=1&botName=&pageSize=")
                        .status())
                .isEqualTo(200);
        assertThat(server.login("many", "many-secret", "grant_type=client_credentials&later=1")
                        .status())
                .isEqualTo(200);
    }
}
