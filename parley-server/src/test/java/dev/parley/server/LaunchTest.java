package dev.parley.server;

import static dev.parley.server.TestServer.BOT;
import static dev.parley.server.TestServer.SESSIONS;
import static dev.parley.server.TestServer.launchBody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchTest {
    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldGiveTheSessionAnId() {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(BOT));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames()).containsExactly("id");
        assertThat(UUID.fromString(reply.text("/id"))).isNotNull();
    }

    @Test
    void shouldFindFlowsAndPathsWithoutCase() {
        TestServer.Reply reply =
                server.post("/API/V2/TextBots/BotFlows/SESSIONS", launchBody(BOT.toUpperCase(Locale.ROOT)));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @Test
    void shouldIgnoreWhatItDoesNotKnowAndTakeNullForAbsent() {
        String body = launchBody(BOT)
                .replace(
                        "\"externalSessionId\"",
                        "\"later\": {\"a\": [1]}, \"conversationId\": null, \"externalSessionId\"")
                .replace("{\"variables\": {}}", "null")
                .replace("\"language\": \"\"", "\"language\": null");

        assertThat(server.post(SESSIONS, body).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone",
                "SMS",
                "GenesysWebWidget",
                "FacebookMessenger",
                "WeChat",
                "Whatsapp",
                "AppleBusinessChat",
                "Apple",
                "Telegram",
                "Slack",
                "Signal",
                "Line",
                "Discord",
                "TwitterDirectMessage",
                "Open",
                "Instagram",
                "Other",
                "Unknown"
            })
    void shouldTakeEveryUserAgent(String agent) {
        assertThat(server.post(SESSIONS, launchBody(BOT).replace("GenesysWebWidget", agent))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chat", "Call", "Messaging"})
    void shouldTakeEveryChannel(String channel) {
        assertThat(server.post(SESSIONS, launchBody(BOT).replace("Messaging", channel))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void shouldNotKnowOtherFlows() {
        TestServer.Reply reply = server.post(SESSIONS, launchBody("11111111-1111-4111-8111-111111111111"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/code")).isEqualTo("not.found");
        assertThat(reply.text("/messageParams/flowId")).isEqualTo("11111111-1111-4111-8111-111111111111");
        assertThat(reply.text("/message")).contains("11111111-1111-4111-8111-111111111111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order Status", "1-1-1-1-1", "6f0f4c0e3a3d4a0b9d2b0f5c9b1f0a11"})
    void shouldRefuseAFlowIdThatIsNoUuid(String id) {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(id));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("invalid.id");
    }

    @ParameterizedTest
    @CsvSource({
        TestServer.MODULE + ", Shared",
        TestServer.MESSAGE_CALLER + ", Message door",
        TestServer.CHAT_CALLER + ", Chat door"
    })
    void shouldRefuseAFlowThatIsNoBot(String flow, String name) {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(flow));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad.request");
        assertThat(reply.text("/details/0/fieldName")).isEqualTo("flow.id");
        assertThat(reply.text("/message")).contains("'" + name + "' is no bot flow");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"flow\"|\"flow_\"|flow",
                "\"id\"|\"id_\"|flow.id",
                "{\"id\"|null, \"x\": {\"id\"|flow",
                "\"externalSessionId\"|\"externalSessionId_\"|externalSessionId",
                "\"channel\"|\"channel_\"|channel",
                "\"inputModes\"|\"inputModes_\"|channel.inputModes",
                "[\"Text\"], \"outputModes\"|null, \"outputModes\"|channel.inputModes",
                "\"userAgent\"|\"userAgent_\"|channel.userAgent",
                "\"name\": \"Messaging\"|\"x\": 1|channel.name",
                "\"name\": \"GenesysWebWidget\"|\"x\": 1|channel.userAgent.name",
            })
    void shouldNameTheFieldThatIsMissing(String part, String other, String field) {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(BOT).replace(part, other));

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad.request");
        assertThat(reply.text("/details/0/fieldName")).isEqualTo(field);
        assertThat(reply.text("/message")).contains("'" + field + "' is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GenesysWebWidget|Fax|channel.userAgent.name|MessagingPlatformType",
                "GenesysWebWidget|genesyswebwidget|channel.userAgent.name|MessagingPlatformType",
                "\"Messaging\"|\"Letter\"|channel.name|Name",
                "\"inputModes\": [\"Text\"]|\"inputModes\": [\"Voice\"]|channel.inputModes[0]|Mode",
                "\"Messaging\"|\"\"|channel.name|Name",
            })
    void shouldSayWhichValuesAreAllowed(String part, String other, String field, String type) {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(BOT).replace(part, other));

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("invalid.value");
        assertThat(reply.text("/message"))
                .startsWith("Value [")
                .contains("] is not valid for field type [" + type + "]. Allowable values are: ");
        assertThat(reply.text("/details/0/fieldName")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"externalSessionId\": \"\"|\"externalSessionId\": 5|externalSessionId",
                "\"externalSessionId\": \"\"|\"externalSessionId\": true|externalSessionId",
                "\"externalSessionId\": \"\"|\"externalSessionId\": {}|externalSessionId",
                "\"language\": \"\"|\"language\": [\"en\"]|language",
                "\"variables\": {}|\"variables\": [1]|inputData.variables",
                "\"variables\": {}|\"variables\": \"x\"|inputData.variables",
                "\"name\": \"Messaging\"|\"name\": 0|channel.name",
                "[\"Text\"], \"outputModes\"|\"Text\", \"outputModes\"|channel.inputModes",
                "\"variables\": {}|\"variables\": {\"Flow.n\": 1e999999999}|inputData.variables.Flow.n",
            })
    void shouldRefuseOtherJsonTypes(String part, String other, String field) {
        TestServer.Reply reply = server.post(SESSIONS, launchBody(BOT).replace(part, other));

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isEqualTo(field);
    }

    @Test
    void shouldSayWhyInputsDoNotFit() {
        TestServer.Reply reply = server.post(
                SESSIONS, launchBody(BOT).replace("\"variables\": {}", "\"variables\": {\"Flow.unknown\": 1}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/message")).contains("no input variable Flow.unknown");
        assertThat(reply.text("/details/0/fieldName")).isEqualTo("inputData.variables.Flow.unknown");
    }

    @Test
    void shouldTakeANullInputAsAbsent() {
        TestServer.Reply reply = server.post(
                SESSIONS, launchBody(BOT).replace("\"variables\": {}", "\"variables\": {\"Flow.unknown\": null}"));

        assertThat(reply.status()).isEqualTo(200);
    }
}
