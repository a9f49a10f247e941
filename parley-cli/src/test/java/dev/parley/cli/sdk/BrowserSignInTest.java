package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the sign-in in a real browser, and the browser build of the SDK (wire-contract §6 no. 14 and 22). */
class BrowserSignInTest {
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    /** Without Chromium the test is skipped, but not in CI. */
    private static String chromium() {
        Optional<Path> chromium = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (chromium.isEmpty()) {
            System.out.println("skipped: no sign-in with a browser, as there is no Chromium at " + PLACES);
        }
        assumeTrue(chromium.isPresent() || System.getenv("CI") != null, "skipped: Chromium is not installed");
        assertThat(chromium).as("CI needs Chromium").isPresent();
        return chromium.orElseThrow().toString();
    }

    @Test
    void shouldSignInThroughThePages() throws IOException, InterruptedException {
        String chromium = chromium();
        NodeScripts.prepare();
        try (RunningServer server = ExampleServer.start()) {
            String port = Integer.toString(server.address().getPort());
            JsonNode seen = new JsonMapper().readTree(NodeScripts.run("sign-in.js", port, chromium));

            assertThat(seen.at("/first").stringValue()).isEqualTo("Sign in");
            assertThat(seen.at("/wrong/title").stringValue()).isEqualTo("Sign in");
            assertThat(seen.at("/wrong/alert").stringValue()).isNotBlank();
            assertThat(seen.at("/consent").stringValue()).contains("Example app");
            assertThat(seen.at("/refused/error").stringValue()).isEqualTo("access_denied");
            assertThat(seen.at("/refused/state").stringValue()).isEqualTo("s/1");

            assertThat(seen.at("/signedIn").stringValue())
                    .as("the browser stays signed in")
                    .contains("Example app");
            assertThat(seen.at("/allowed/code").stringValue()).matches("[A-Za-z0-9_-]{43}");
            assertThat(seen.at("/allowed/state").stringValue()).isEqualTo("s/1");
            assertThat(seen.at("/client/user").stringValue()).isEqualTo("ann@example.com");
            assertThat(seen.at("/client/refreshed").booleanValue()).isTrue();
            assertThat(seen.at("/client/again").stringValue()).isEqualTo("ann@example.com");

            assertThat(seen.at("/pkce/user").stringValue()).as(seen.toString()).isEqualTo("ann@example.com");
            assertThat(seen.at("/pkce/bot").stringValue()).startsWith("Pizza");
            assertThat(seen.at("/pkce/state").stringValue()).isEqualTo("from here");
            assertThat(seen.at("/pkce/status").intValue()).isEqualTo(404);
            assertThat(seen.at("/pkce/correlation").stringValue())
                    .as("a header that the browser shows to pages")
                    .isNotBlank()
                    .isEqualTo(seen.at("/pkce/contextId").stringValue());

            assertThat(seen.at("/signedOut").booleanValue()).isTrue();
            assertThat(seen.at("/afterwards").stringValue()).isEqualTo("Sign in");
            assertThat(seen.at("/complaints"))
                    .as("what the browser complains of, besides the statuses of answers")
                    .allSatisfy(complaint -> assertThat(complaint.stringValue()).startsWith("Failed to load resource"));
        }
    }
}
