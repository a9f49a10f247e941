package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JavaScript SDK with its gateway pointed at us (wire-contract §6 no. 1, 2, 14 and 15). */
class JavaScriptSdkTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static @Nullable RunningServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        NodeScripts.prepare();
        server = ExampleServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static URI address() {
        return Objects.requireNonNull(server).address();
    }

    private static String port() {
        return Integer.toString(server == null ? 0 : server.address().getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pizza-order", "pizza-trouble", "bike-prices", "bike-transfer", "bike-knowledge"})
    void shouldConverseAsWritten(String name) throws IOException, InterruptedException, URISyntaxException {
        Scripts script = Scripts.of(name);
        String output = NodeScripts.run(
                "converse.js", "http://localhost:" + port(), script.bot(), MAPPER.writeValueAsString(script.words()));
        List<String> lines = MAPPER.readValue(output, new TypeReference<>() {});
        assertThat(lines).isEqualTo(script.expected());
    }

    @Test
    void shouldRejectWithThePlatformsErrors() throws IOException, InterruptedException {
        JsonNode errors = MAPPER.readTree(NodeScripts.run("errors.js", port()));
        assertThat(errors.at("/login/status").intValue()).isEqualTo(400);
        assertThat(errors.at("/login/body/error").stringValue()).isEqualTo("invalid_client");
        assertThat(errors.at("/login/body/error_description").stringValue()).isNotBlank();
        assertThat(errors.at("/session/status").intValue()).isEqualTo(404);
        assertThat(errors.at("/session/body/code").stringValue()).isEqualTo("not.found");
        assertThat(errors.at("/session/body/contextId").stringValue())
                .isEqualTo(errors.at("/session/correlation").stringValue());
        assertThat(errors.at("/session/body/details").isArray()).isTrue();
        assertThat(errors.at("/session/body/errors").isArray()).isTrue();
        assertThat(errors.at("/execute/status").intValue()).isEqualTo(404);
    }

    @Test
    void shouldDeployAFlow() throws IOException, InterruptedException {
        String yaml = """
                botFlow:
                  name: SDK bot
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[Start_10]"
                  bots: [bot: {name: Start, refId: Start_10, actions: [exitBotFlow: {name: Exit}]}]
                """;
        assertThat(NodeScripts.run("deploy.js", port(), yaml).strip())
                .isEqualTo("{\"upload\":200,\"job\":\"Success\",\"listed\":[true],\"locked\":\"parley-dev\","
                        + "\"version\":\"2.0\",\"operation\":\"SUCCESS\",\"published\":\"2.0\",\"versions\":2,"
                        + "\"same\":true,\"gone\":404}");
    }

    @Test
    void shouldActForAUserWithACodeAndRefresh() throws IOException, InterruptedException {
        String code = FormSignIn.code(address(), "");
        JsonNode seen = MAPPER.readTree(NodeScripts.run("user.js", port(), code, FormSignIn.CALLBACK));

        assertThat(seen.at("/user/email").stringValue()).isEqualTo("ann@example.com");
        assertThat(seen.at("/token/OAuthClient/authorizedGrantType").stringValue())
                .isEqualTo("CODE");
        assertThat(seen.at("/token/organization/name").stringValue()).isEqualTo("Example Organization");
        assertThat(seen.at("/refreshToken").stringValue()).matches("[A-Za-z0-9_-]+");
        assertThat(seen.at("/rejected").intValue()).isEqualTo(401);
        assertThat(seen.at("/refreshed").booleanValue()).isTrue();
        assertThat(seen.at("/again").toString()).isEqualTo(seen.at("/user").toString());
    }

    @Test
    void shouldActForAUserWithPkce() throws IOException, InterruptedException {
        String verifier = "a-verifier.of_exactly~fifty-characters-0123456789";
        String code = FormSignIn.code(
                address(), "&code_challenge_method=S256&code_challenge=Nn3eSu9-40Ep9Qxus5NUGjDv-hOc0qOsliChvtbF6Ig");
        JsonNode seen = MAPPER.readTree(NodeScripts.run("user.js", port(), code, FormSignIn.CALLBACK, verifier));

        assertThat(seen.at("/user/name").stringValue()).isEqualTo("Ann Example");
    }
}
