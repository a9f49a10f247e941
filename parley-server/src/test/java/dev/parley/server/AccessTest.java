package dev.parley.server;

import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.oauth.Hashes;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredToken;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
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

            other.clock.forward(Duration.ofDays(1));
            assertThat(me(other, token).text("/code")).as("long gone").isEqualTo("bad.credentials");
        }
    }

    @Test
    void shouldLetPermissionsOpenOnlyTheirOperations() {
        String token = server.token("turner", "turner+secret%");

        assertThat(call(token, SESSIONS, TestServer.launchBody(TestServer.BOT)).status())
                .isEqualTo(200);
        assertThat(call(token, "/api/v2/textbots/bots/execute", "{}").status()).isEqualTo(403);
    }

    @Test
    void shouldKeepOrganizationsApart() {
        Instant now = server.clock.instant();
        server.stores
                .tokens()
                .save(new StoredToken(
                        Hashes.of("theirs"),
                        "another organization",
                        "parley-dev",
                        null,
                        "CLIENT-CREDENTIALS",
                        null,
                        now,
                        now.plusSeconds(60)));
        assertThat(me(server, "theirs").text("/code")).isEqualTo("bad.credentials");

        String session = server.launch(TestServer.BOT);
        StoredSession ours = server.stores.sessions().load(session, now).orElseThrow();
        server.stores
                .sessions()
                .create(new StoredSession(
                        "their-session",
                        "another organization",
                        ours.flowId(),
                        ours.flowVersion(),
                        ours.version(),
                        ours.state(),
                        null,
                        false,
                        ours.createdAt(),
                        ours.expiresAt()));
        assertThat(server.turn("their-session", TestServer.noOp()).text("/code"))
                .isEqualTo("not.found");
        assertThat(server.turn(session, TestServer.noOp()).status()).isEqualTo(200);
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
