package dev.parley.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the settings of a workspace do to its server. */
class ParleyStarterTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("parley.root", "..")).resolve("examples");

    @Test
    void shouldHeedSettings() throws IOException, InterruptedException {
        Map<String, String> settings = Map.of("limits.rates", "vendor", "cors.origins", "https://app.example");
        try (RunningServer server = start(settings);
                HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> login = http.send(
                    HttpRequest.newBuilder(server.address().resolve("/oauth/token"))
                            .header("Authorization", "Basic cGFybGV5LWRldjpwYXJsZXktZGV2LXNlY3JldA==")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "https://app.example")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(login.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://app.example");

            String token =
                    new JsonMapper().readTree(login.body()).at("/access_token").stringValue();
            HttpResponse<String> me = http.send(
                    HttpRequest.newBuilder(server.address().resolve("/api/v2/tokens/me"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(me.headers().firstValue("inin-ratelimit-allowed")).contains("300");
        }
    }

    private static RunningServer start(Map<String, String> settings) throws IOException {
        return new ParleyStarter(new FlowLoader(new ArchitectExpressions()), Map.of(), Clock.systemUTC())
                .start(new ServeOptions(EXAMPLES, "127.0.0.1", 0, new Storage.Memory(), Profile.LOCAL, settings));
    }
}
