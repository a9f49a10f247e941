package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.Configuration;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import dev.parley.cli.CommandLineRun;
import dev.parley.cli.gateway.GatewayCommand;
import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SDKs that are told by the file of {@code parley gateway} where the server is, and by nothing else. */
class GatewayFileTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path home;

    private static @Nullable RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = ExampleServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private Path file(String name) {
        Path file = home.resolve(name);
        String port = Integer.toString(Objects.requireNonNull(server).address().getPort());
        CommandLineRun run =
                CommandLineRun.of(new GatewayCommand(), "gateway", "sdk", "--port", port, "--out", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file;
    }

    @Test
    void shouldLeadTheJavaScriptSdk() throws IOException, InterruptedException, URISyntaxException {
        NodeScripts.prepare();
        file(".genesyscloudjavascript/config");
        Scripts script = Scripts.of("pizza-trouble");
        String output = NodeScripts.run(
                Map.of("HOME", home.toString(), "USERPROFILE", home.toString()),
                "converse.js",
                "-",
                script.bot(),
                MAPPER.writeValueAsString(script.words()));
        assertThat(MAPPER.readValue(output, new TypeReference<List<String>>() {}))
                .isEqualTo(script.expected());
    }

    @Test
    void shouldLeadTheJavaSdk() throws IOException, InterruptedException, ApiException, URISyntaxException {
        RunningServer running = Objects.requireNonNull(server);
        ApiClient client = ApiClient.Builder.standard()
                .withConfigFilePath(file(".genesyscloudjava/config").toString())
                .withAutoReloadConfig(false)
                .withAccessToken(ExampleServer.token(running))
                .build();
        Configuration.setDefaultApiClient(client);
        Scripts script = Scripts.of("pizza-trouble");

        assertThat(new JavaSdkConversation(new TextbotsApi()).converse(script.bot(), script.words()))
                .isEqualTo(script.expected());
    }
}
