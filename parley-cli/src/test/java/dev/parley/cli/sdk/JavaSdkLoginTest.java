package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import com.mypurecloud.sdk.v2.api.TokensApi;
import com.mypurecloud.sdk.v2.api.UsersApi;
import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Java SDK of Maven Central signs in by itself (wire-contract §6 no. 4, 6 and 15). */
class JavaSdkLoginTest {
    private final TurnableClock clock = new TurnableClock();
    private final List<String> passed = RewritingConnector.notes();
    private final RunningServer server;

    JavaSdkLoginTest() throws IOException {
        server = ExampleServer.start(clock, Map.of("limits.rates", "vendor"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApiClient.Builder client() {
        return RewritingConnector.client(server.address(), passed, status -> {});
    }

    @Test
    @DisplayName("6.4 Login through a rewriting connector, and all that follows")
    void shouldSignIn() throws IOException, ApiException, URISyntaxException {
        ApiClient client = client().build();
        client.authorizeClientCredentials("parley-dev", "parley-dev-secret");
        Scripts script = Scripts.of("pizza-trouble");

        assertThat(new JavaSdkConversation(new TextbotsApi(client)).converse(script.bot(), script.words()))
                .isEqualTo(script.expected());
        assertThat(passed.getFirst()).isEqualTo("/oauth/token 200");
    }

    @Test
    @DisplayName("6.4 A wrong secret is an exception with status 400 at once, after exactly one request")
    void shouldGiveUpAtOnceOnAWrongSecret() throws IOException {
        ApiClient client = client().build();
        long begin = System.nanoTime();

        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> client.authorizeClientCredentials("parley-dev", "wrong"));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getRawBody()).contains("\"error\":\"invalid_client\"");
        assertThat(passed).containsExactly("/oauth/token 400");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("6.6 A request beyond the limit is repeated after the seconds that the answer names")
    void shouldRepeatWhatWasTooMuch() throws IOException, ApiException {
        ApiClient.RetryConfiguration retries = new ApiClient.RetryConfiguration();
        retries.setMaxRetryTimeSec(10);
        retries.setRetryMax(3);
        ApiClient client = RewritingConnector.client(server.address(), passed, status -> {
                    if (status == 429) {
                        clock.forward(Duration.ofSeconds(1));
                    }
                })
                .withRetryConfiguration(retries)
                .build();
        client.authorizeClientCredentials("parley-dev", "parley-dev-secret");
        TokensApi tokens = new TokensApi(client);
        for (int i = 0; i < 300; i++) {
            tokens.getTokensMe(false);
        }
        clock.forward(Duration.ofSeconds(59));
        passed.clear();
        long begin = System.nanoTime();

        assertThat(tokens.getTokensMe(false).getOAuthClient().getId()).isEqualTo("parley-dev");

        assertThat(passed).containsExactly("/api/v2/tokens/me 429", "/api/v2/tokens/me 200");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("6.15 A token runs out, and the same call succeeds behind a refresh")
    void shouldRefreshAndGoOn() throws IOException, InterruptedException, ApiException {
        ApiClient client = client().build();
        client.authorizeCodeAuthorization(
                "example-app", "example-app-secret", FormSignIn.code(server.address(), ""), FormSignIn.CALLBACK);
        UsersApi users = new UsersApi(client);
        assertThat(users.getUsersMe(List.of(), null).getName()).isEqualTo("Ann Example");
        clock.forward(Duration.ofHours(1));
        passed.clear();

        assertThat(users.getUsersMe(List.of(), null).getName()).isEqualTo("Ann Example");

        assertThat(passed).containsExactly("/api/v2/users/me 401", "/oauth/token 200", "/api/v2/users/me 200");
    }
}
