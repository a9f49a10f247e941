package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.Storage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data actions that hang: two of ten seconds in one turn. */
class DeadlineTest {
    @Test
    @Tag("long")
    @DisplayName("wire-contract §6.20 A flow with a hanging data action still answers in less than 16 seconds")
    void shouldAnswerBeforeClientsGiveUp() throws IOException, InterruptedException, ApiException {
        try (RunningServer server = ExampleServer.start(
                ExampleServer.ROOT.resolve("parley-cli/src/test/resources/hanging"), new Storage.Memory())) {
            assertThat(server.findings()).isEmpty();
            TextbotsApi api = new TextbotsApi(ApiClient.Builder.standard()
                    .withBasePath(server.address().toString())
                    .withAccessToken(ExampleServer.token(server))
                    .build());
            long begin = System.nanoTime();

            List<String> lines = new JavaSdkConversation(api).converse("hanging", List.of());

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(Duration.ofSeconds(12), Duration.ofSeconds(16));
            assertThat(lines).contains("  That takes too long.");
        }
    }
}
