package dev.parley.server;

import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer", "Basic cGFybGV5LWRldjpwYXJsZXktZGV2LXNlY3JldA==", "", "nonsense"})
    void shouldAskForATokenWhereThereIsNone(String header) {
        TestServer.Reply reply = withAuthorization(header);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("/code")).isEqualTo("authentication.required");
        assertThat(reply.text("/message"))
                .isEqualTo("No authentication bearer token specified in authorization header.");
        assertThat(reply.text("/contextId")).isEqualTo(reply.header("ININ-Correlation-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer rubbish", "bearer x.y.z", "Bearer ä ö", "BEARER ===="})
    void shouldRefuseUnknownTokens(String header) {
        TestServer.Reply reply = withAuthorization(header);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("/code")).isEqualTo("bad.credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/nothing", "/API/v2/tokens/me", "/api/", "/Api/v2/textbots/bots/search"})
    void shouldGuardEveryPathOfTheApi(String path) {
        assertThat(server.send(HttpRequest.newBuilder(server.uri(path)).GET()).status())
                .isEqualTo(401);
    }

    @Test
    void shouldTellExpiredTokensFromUnknownOnes() {
        try (TestServer other = TestServer.start()) {
            String token = other.token("turner", "turner+secret%");
            other.clock.forward(Duration.ofSeconds(599));
            assertThat(me(other, token).status()).isEqualTo(200);

            other.clock.forward(Duration.ofSeconds(1));
            TestServer.Reply reply = me(other, token);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text("/code")).isEqualTo("credentials.expired");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v2/textbots/botflows/sessions, textbots:botFlowSession:execute",
        "POST, /api/v2/textbots/botflows/sessions/x/turns, textbots:botFlowSession:execute",
        "POST, /api/v2/textbots/bots/execute, textbots:session:execute",
        "GET, /api/v2/textbots/bots/search, integrations:integration:view",
    })
    void shouldNameTheMissingPermission(String method, String path, String permission) {
        String token = server.token("powerless", "powerless-secret");

        TestServer.Reply reply = server.send(HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/code")).isEqualTo("missing.any.permissions");
        assertThat(reply.text("/message"))
                .isEqualTo("Unable to perform the requested action. You must have at least one of the following"
                        + " permissions assigned: [" + permission + "]");
        assertThat(reply.text("/messageParams/permissions")).isEqualTo("[" + permission + "]");
    }

    @Test
    void shouldLetPermissionsOpenOnlyTheirOperations() {
        String token = server.token("turner", "turner+secret%");

        assertThat(call(token, SESSIONS, TestServer.launchBody(TestServer.BOT)).status())
                .isEqualTo(200);
        assertThat(call(token, "/api/v2/textbots/bots/execute", "{}").status()).isEqualTo(403);
    }

    @Test
    void shouldTellWhoseTokenItIs() {
        TestServer.Reply reply = server.get("/api/v2/tokens/me?preserveIdleTTL=false");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/OAuthClient/id")).isEqualTo("parley-dev");
        assertThat(reply.text("/OAuthClient/authorizedGrantType")).isEqualTo("CLIENT-CREDENTIALS");
        assertThat(reply.text("/organization/name")).isEqualTo("Test Org");
    }

    @Test
    void shouldTakeATokenBack() {
        String token = server.token("parley-dev", "parley-dev-secret");
        TestServer.Reply head = server.send(HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                .header("Authorization", "Bearer " + token)
                .method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();

        TestServer.Reply delete = server.send(HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                .header("Authorization", "Bearer " + token)
                .DELETE());
        assertThat(delete.status()).isEqualTo(200);
        assertThat(delete.body()).isEmpty();

        TestServer.Reply after = me(server, token);
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.text("/code")).isEqualTo("bad.credentials");
    }

    @Test
    void shouldHaveNoBuiltInClientInTheServerProfile() {
        try (TestServer shared = TestServer.start(Profile.SERVER, new MemoryDouble(), TestServer.flows("1"))) {
            assertThat(shared.login("parley-dev", "parley-dev-secret", "grant_type=client_credentials")
                            .status())
                    .isEqualTo(400);
            assertThat(shared.token("turner", "turner+secret%")).isNotEmpty();
        }
    }

    @Test
    void shouldTellHealthToEveryone() {
        TestServer.Reply reply = server.send(HttpRequest.newBuilder(server.uri("/parley/health")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private TestServer.Reply withAuthorization(String header) {
        return call(header, List.of("POST", SESSIONS, "{}"));
    }

    private TestServer.Reply call(String authorization, List<String> what) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(what.get(1)))
                .header("Content-Type", "application/json")
                .method(what.get(0), BodyPublishers.ofString(what.get(2)));
        return server.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    private TestServer.Reply call(String token, String path, String body) {
        return call("Bearer " + token, List.of("POST", path, body));
    }

    private static TestServer.Reply me(TestServer server, String token) {
        return server.send(HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                .header("Authorization", "Bearer " + token)
                .GET());
    }
}
