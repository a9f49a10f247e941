package dev.parley.server;

import static dev.parley.server.TestServer.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A token runs out in the middle of a conversation (wire-contract §3.5, §6 no. 15). */
class RefreshTest {
    private final TestServer server = TestServer.start();

    @Test
    void shouldGoOnWithTheSameTurnAfterARefresh() {
        try (server) {
            CodeFlow app = CodeFlow.ofApp(server);
            Reply tokens = app.redeemWithPkce(app.codeWithPkce());
            String token = tokens.text("/access_token");
            String session =
                    post(token, SESSIONS, TestServer.launchBody(TestServer.BOT)).text("/id");
            String turns = SESSIONS + "/" + session + "/turns";
            Reply greeting = post(token, turns, TestServer.noOp());
            assertThat(greeting.status()).isEqualTo(200);

            server.clock.forward(Duration.ofMinutes(10));
            String words = TestServer.saysAfter(greeting.text("/id"), "tea");
            Reply refused = post(token, turns, words);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.text("/code")).isEqualTo("credentials.expired");

            Reply fresh = server.tokenRequest(
                    "grant_type=refresh_token&client_id=app&refresh_token=" + tokens.text("/refresh_token"));
            Reply answered = post(fresh.text("/access_token"), turns, words);
            assertThat(answered.status()).as(answered.body()).isEqualTo(200);
            assertThat(answered.text("/previousTurn/id")).isEqualTo(greeting.text("/id"));
        }
    }

    private Reply post(String token, String path, String json) {
        return server.send(HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", TestServer.JSON)
                .POST(BodyPublishers.ofString(json)));
    }
}
