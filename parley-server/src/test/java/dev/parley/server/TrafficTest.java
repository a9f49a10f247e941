package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import dev.parley.server.http.TrafficSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of requests, overload, and web pages of other origins (wire-contract §0.18, §2.4, §6 no. 22). */
class TrafficTest {
    private static final String ME = "/api/v2/tokens/me";

    @Test
    void shouldCountRequestsButLimitNothingLocally() {
        try (TestServer server = TestServer.start()) {
            for (int i = 1; i <= 301; i++) {
                Reply reply = server.get(ME);
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("inin-ratelimit-count")).isEqualTo(Integer.toString(i));
            }
            assertThat(server.get("/api/v2/nothing").header("inin-ratelimit-count"))
                    .isEqualTo("302");
            assertThat(server.get(ME).header("inin-ratelimit-allowed")).isEqualTo("2147483647");
        }
    }

    @Test
    void shouldLimitEachTokenAsThePlatformDoes() throws IOException {
        try (TestServer server = TestServer.start(options -> options.withTraffic(limited(512)))) {
            for (int i = 1; i <= 300; i++) {
                assertThat(server.get(ME).status()).isEqualTo(200);
            }
            server.clock.forward(Duration.ofSeconds(18));
            Reply refused = server.get(ME);

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("42");
            assertThat(refused.header("inin-ratelimit-count")).isEqualTo("301");
            assertThat(refused.header("inin-ratelimit-allowed")).isEqualTo("300");
            assertThat(refused.header("inin-ratelimit-reset")).isEqualTo("42");
            assertThat(refused.text("/code")).isEqualTo("too.many.requests");
            assertThat(refused.text("/message"))
                    .isEqualTo("Rate limit exceeded the maximum. Retry the request in [42] seconds");
            assertThat(refused.json().at("/limit").toString())
                    .isEqualTo("{\"namespace\":\"platform.api\",\"key\":\"client.credentials.token.rate.per.minute\","
                            + "\"value\":300}");
            assertThat(refused.text("/contextId")).isEqualTo(refused.header("ININ-Correlation-Id"));
            assertExactNames(server);

            assertThat(server.getWith(server.token("turner", "turner+secret%"), ME)
                            .status())
                    .as("another token")
                    .isEqualTo(200);
            server.clock.forward(Duration.ofSeconds(42));
            assertThat(server.get(ME).header("inin-ratelimit-count")).isEqualTo("1");
        }
    }

    private static void assertExactNames(TestServer server) throws IOException {
        try (RawSocket socket = new RawSocket(server.port())) {
            String answer = socket.send("GET " + ME + " HTTP/1.1\nHost: localhost\nAuthorization: Bearer "
                            + server.token() + "\n\n")
                    .read()
                    .toString();
            assertThat(answer)
                    .contains(
                            "ININ-Correlation-Id: ",
                            "Retry-After: 42",
                            "inin-ratelimit-count: ",
                            "inin-ratelimit-allowed: ",
                            "inin-ratelimit-reset: ");
        }
    }

    @Test
    void shouldLimitTheUsersOfAClientTogetherForAllTheirTokens() {
        try (TestServer server = TestServer.start(options -> options.withTraffic(limited(512)))) {
            CodeFlow portal = CodeFlow.ofPortal(server);
            String first = portal.redeem(portal.code()).text("/access_token");
            String second = portal.redeem(portal.code()).text("/access_token");
            for (int i = 1; i <= 300; i++) {
                assertThat(server.getWith(i % 2 == 0 ? first : second, ME).status())
                        .isEqualTo(200);
            }
            assertThat(server.getWith(second, ME).text("/limit/key")).isEqualTo("org.app.user.rate.per.minute");
        }
    }

    @Test
    void shouldSlowDownWhoGuessesSecrets() {
        try (TestServer server = TestServer.start(options ->
                options.withSignIn(new dev.parley.server.oauth.SignInSettings(false, Duration.ofDays(1), 3)))) {
            for (int i = 0; i < 3; i++) {
                assertThat(server.login("turner", "guess" + i, "grant_type=client_credentials")
                                .text("/error"))
                        .isEqualTo("invalid_client");
            }
            Reply refused = server.login("turner", "turner+secret%", "grant_type=client_credentials");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/error")).isEqualTo("invalid_request");
            assertThat(refused.text("/error_description")).startsWith("rate limit exceeded;");
            assertThat(server.token("parley-dev", "parley-dev-secret"))
                    .as("somebody else")
                    .isNotEmpty();

            server.clock.forward(Duration.ofSeconds(60));
            assertThat(server.token("turner", "turner+secret%")).isNotEmpty();
        }
    }

    @Test
    void shouldTurnAwayRequestsWhenTooManyAreWorkedOn() throws IOException {
        try (TestServer server = TestServer.start(options -> options.withTraffic(limited(3)))) {
            String token = server.token();
            List<RawSocket> slow = new ArrayList<>();
            Reply reply = server.getWith(token, "/parley/health");
            while (reply.status() == 200 && slow.size() < 100) {
                slow.add(new RawSocket(server.port())
                        .send("POST /oauth/token HTTP/1.1\nHost: localhost\nContent-Length: 100\n\n"));
                reply = server.getWith(token, "/parley/health");
            }
            assertThat(slow).hasSizeGreaterThan(2);
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isEqualTo("1");
            assertThat(reply.text("/code")).isEqualTo("service.unavailable");
            assertThat(reply.text("/contextId")).isEqualTo(reply.header("ININ-Correlation-Id"));

            for (RawSocket socket : slow) {
                socket.close();
            }
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (server.getWith(token, ME).status() != 200) {
                assertThat(System.nanoTime()).as("the places are free again").isLessThan(end);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v2/textbots/botflows/sessions | http://localhost:3000      | true
            /API/v2/tokens/me                  | http://127.0.0.1:5173      | true
            /oauth/token                       | http://localhost           | true
            /api/v2/tokens/me                  | https://localhost:3000     | false
            /api/v2/tokens/me                  | http://localhost.evil:3000 | false
            /api/v2/tokens/me                  | http://localhost:3000.evil | false
            /api/v2/tokens/me                  | https://evil.example       | false
            /api/v2/tokens/me                  | null                       | false
            /oauth/authorize                   | http://localhost:3000      | false
            """)
    void shouldAnswerPreflightsOfAllowedOriginsWithoutAToken(String path, String origin, boolean allowed)
            throws IOException {
        try (TestServer server = TestServer.start();
                RawSocket socket = new RawSocket(server.port())) {
            RawSocket.Answer answer = socket.send("OPTIONS " + path + " HTTP/1.1\nHost: bots.example\nOrigin: " + origin
                            + "\nAccess-Control-Request-Method: DELETE\n"
                            + "Access-Control-Request-Headers: authorization, content-type, purecloud-sdk\n\n")
                    .read();

            if (allowed) {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
                assertThat(answer.header("Access-Control-Allow-Methods")).contains("DELETE", "POST", "HEAD");
                assertThat(answer.header("Access-Control-Allow-Headers"))
                        .isEqualTo("authorization, content-type, purecloud-sdk");
                assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("3600");
                assertThat(answer.toString()).doesNotContain("Access-Control-Allow-Credentials");
            } else {
                assertThat(answer.toString()).doesNotContain("Access-Control-Allow-Origin");
                if (path.startsWith("/api")) {
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.json().at("/code").stringValue()).isEqualTo("not.authorized");
                }
            }
        }
    }

    @Test
    void shouldShowWebPagesWhatTheyNeedToKnow() throws IOException {
        try (TestServer server = TestServer.start();
                RawSocket socket = new RawSocket(server.port())) {
            String request = "GET " + ME + " HTTP/1.1\nHost: bots.example\nOrigin: http://localhost:3000\n";
            RawSocket.Answer answer = socket.send(request + "Authorization: Bearer " + server.token() + "\n\n")
                    .read();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .isEqualTo("ININ-Correlation-Id, inin-ratelimit-count, inin-ratelimit-allowed,"
                            + " inin-ratelimit-reset, Retry-After");
            assertThat(answer.toString()).contains("Vary: Origin");

            RawSocket.Answer failure = socket.send(request + "\n").read();
            assertThat(failure.status()).isEqualTo(401);
            assertThat(failure.header("Access-Control-Allow-Origin"))
                    .as("errors can be read too")
                    .isEqualTo("http://localhost:3000");
        }
    }

    @Test
    void shouldLetInOtherOriginsWhenTold() throws IOException {
        TrafficSettings traffic = new TrafficSettings(512, List.of("https://*.example"), false);
        try (TestServer server = TestServer.start(options -> options.withTraffic(traffic));
                RawSocket socket = new RawSocket(server.port())) {
            String request =
                    "OPTIONS " + ME + " HTTP/1.1\nHost: bots.example\nAccess-Control-Request-Method: GET\nOrigin: ";
            assertThat(socket.send(request + "https://app.example\n\n").read().status())
                    .isEqualTo(200);
            assertThat(socket.send(request + "http://localhost:3000\n\n").read().status())
                    .isEqualTo(403);
        }
    }

    private static TrafficSettings limited(int concurrentRequests) {
        return new TrafficSettings(concurrentRequests, TrafficSettings.STANDARD.origins(), true);
    }
}
