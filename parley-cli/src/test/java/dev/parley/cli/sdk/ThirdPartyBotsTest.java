package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bots behind bot connectors through the JavaScript SDK: integrations of a workspace, real HTTP on both sides. */
class ThirdPartyBotsTest {
    private final TravelBot bot;
    private final RunningServer server;

    ThirdPartyBotsTest(@TempDir Path workspace) throws IOException {
        bot = new TravelBot();
        server = ExampleServer.start(
                workspace(workspace, bot), Map.of("BOT_SECRET", TravelBot.SECRET, "WRONG", "wrong"));
    }

    static Path workspace(Path folder, TravelBot bot) throws IOException {
        Files.createDirectories(folder.resolve("flows"));
        Files.writeString(folder.resolve("flows/hello.yaml"), """
                botFlow:
                  name: Hello
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[Start_10]"
                  bots: [bot: {name: Start, refId: Start_10, actions: [exitBotFlow: {name: Exit}]}]
                """);
        Files.writeString(folder.resolve("organization.yaml"), """
                name: Travels
                integrations:
                  - name: First
                    id: first
                    type: bot-connector-v1
                    properties: {uri: "%1$s/v1"}
                    credentials: {x-bot-secret: {env: BOT_SECRET}}
                    bots: [{id: travel, name: Travel desk, versions: ["1.0"], languages: [en-us]}]
                  - name: Second
                    id: second
                    type: bot-connector-v2
                    properties: {uri: "%1$s/v2"}
                    credentials: {x-bot-secret: {env: BOT_SECRET}}
                    bots: [{id: travel, name: Travel desk, versions: ["1.0"]}]
                  - name: Wrong secret
                    id: wrong
                    type: bot-connector-v1
                    properties: {uri: "%1$s/v1"}
                    credentials: {x-bot-secret: {env: WRONG}}
                    bots: [{id: travel, name: Travel desk, versions: ["1.0"]}]
                  - name: No secret
                    id: missing
                    type: bot-connector-v2
                    properties: {uri: "%1$s/v2"}
                    credentials: {x-bot-secret: {env: NOWHERE}}
                    bots: [{id: travel, name: Travel desk, versions: ["1.0"]}]
                """.formatted(bot.address()));
        return folder;
    }

    @BeforeEach
    void prepare() throws IOException, InterruptedException {
        NodeScripts.prepare();
    }

    @AfterEach
    void stop() {
        server.close();
        bot.close();
    }

    @ParameterizedTest
    @CsvSource({"first, GenesysBotConnector", "second, GenesysDigitalBotConnector"})
    void shouldHoldAConversation(String integration, String type) throws IOException, InterruptedException {
        assertThat(converse(integration, "[\"hi\", \"Oslo\", {\"press\": \"Tom\"}, \"yes\", \"hi\"]"))
                .containsExactly(
                        "# Travel desk " + type,
                        "> hi",
                        "  Where to?",
                        "= MoreData",
                        "> Oslo",
                        "  When? [Today] [Tomorrow]",
                        "= MoreData",
                        "> [Tom]",
                        "  Oslo, Tom: is that right?",
                        "= MoreData",
                        "> yes",
                        "  Have a good trip!",
                        "= Complete BookTrip {\"city\":\"Oslo\",\"nights\":\"2\"}",
                        "> hi",
                        "  Where to?",
                        "= MoreData");
        assertThat(bot.log).hasSize(5);
        assertThat(bot.log.getFirst().at("/parameters/tier").stringValue()).isEqualTo("gold");
    }

    @Test
    void shouldFailWhenTheBotDoes() throws IOException, InterruptedException {
        assertThat(converse("first", "[\"hi\", \"crash\", \"hi\"]"))
                .endsWith("> crash", "= Failed ServiceProviderErrorResponse", "> hi", "  Where to?", "= MoreData");
        assertThat(bot.log).hasSize(3);
        assertThat(converse("second", "[\"crash\"]")).endsWith("= Failed ServiceProviderErrorResponse");
        assertThat(bot.log).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"wrong, ServiceProviderErrorResponse", "missing, ProviderNotConfigured"})
    void shouldFailWithoutTheRightSecret(String integration, String code) throws IOException, InterruptedException {
        assertThat(converse(integration, "[\"hi\"]")).endsWith("= Failed " + code);
    }

    @Test
    void shouldSayAtTheStartWhatIsMissing() {
        assertThat(server.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains(
                                "organization.yaml:21:5", "'No secret' does not work", "environment variable NOWHERE"));
    }

    private List<String> converse(String integration, String script) throws IOException, InterruptedException {
        String port = Integer.toString(server.address().getPort());
        return JsonMapper.shared()
                .readValue(NodeScripts.run("bots.js", port, integration, "Travel", script), new TypeReference<>() {});
    }
}
