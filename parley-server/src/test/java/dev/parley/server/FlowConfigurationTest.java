package dev.parley.server;

import static dev.parley.server.Deploying.FLOWS;
import static dev.parley.server.Deploying.bot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.server.TestServer.Reply;
import dev.parley.server.flow.NluDomains;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is in the versions of flows (wire-contract §4.1). */
class FlowConfigurationTest {
    private static final String CALLER = """
            inboundShortMessage:
              name: Door
              defaultLanguage: en-us
              startUpRef: "/inboundShortMessage/states/state[Start_10]"
              states:
                - state:
                    name: Start
                    refId: Start_10
                    actions:
                      - callDigitalBotFlow: {name: One, digitalBotFlow: {digital helper: {}}, inputText: {noValue: true}}
                      - callDigitalBotFlow: {name: Two, digitalBotFlow: {digital helper: {}}, inputText: {noValue: true}}
                      - callBotFlow: {name: Three, botFlow: {Not here yet: {}}, inputText: {noValue: true}}
                      - disconnect: {name: End}
            """;

    private final TestServer server = TestServer.start();
    private final Deploying deploying = new Deploying(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply save(String flowId, String configuration) {
        return server.post(FLOWS + "/" + flowId + "/versions", configuration);
    }

    private String make(String type, String name) {
        return server.post(FLOWS, "{\"name\": \"" + name + "\", \"type\": \"" + type + "\"}")
                .text("/id");
    }

    private JsonNode latest(String flowId) {
        return server.get(FLOWS + "/" + flowId + "/latestConfiguration").json();
    }

    @Test
    void shouldShowWhatWasDeployed() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        JsonNode configuration = latest(id);

        assertThat(configuration
                        .at("/botFlow/bots/0/bot/actions/0/communicate/communication/lit")
                        .stringValue())
                .isEqualTo("Hello");
        assertThat(configuration
                        .at("/botFlow/variables/0/stringVariable/isInput")
                        .booleanValue())
                .isTrue();
        assertThat(configuration.at("/id").stringValue()).isEqualTo(id);
        assertThat(configuration.at("/type").stringValue()).isEqualTo("bot");
        assertThat(server.get(FLOWS + "/" + id + "/versions/1.0/configuration").json())
                .isEqualTo(configuration);
    }

    @Test
    void shouldNameTheLanguageModelOfEachVersion() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        JsonNode first = latest(id);
        deploying.deployed(bot("Greeter", "Good day"));
        JsonNode second = latest(id);

        assertThat(first.at("/botFlowSettings/nluDomainId").stringValue())
                .isEqualTo(NluDomains.domainId(id))
                .isEqualTo(second.at("/botFlowSettings/nluDomainId").stringValue());
        String version = deploying.flow(id).text("/publishedVersion/configurationVersion");
        assertThat(second.at("/botFlowSettings/nluDomainVersionId").stringValue())
                .isEqualTo(NluDomains.versionId(id, version))
                .isNotEqualTo(first.at("/botFlowSettings/nluDomainVersionId").stringValue());
        assertThat(deploying.flow(id).text("/nluInfo/version/id")).isEqualTo(NluDomains.versionId(id, version));
        assertThat(deploying.flow(id).text("/nluInfo/domain/id")).isEqualTo(NluDomains.domainId(id));
    }

    @Test
    void shouldNameTheKnowledgeBase() {
        String knowledge = "  settingsKnowledge: {Handbook: {maxNumOfAnswersReturned: {lit: 2}}}\n  bots:\n";
        Reply job = deploying.deploy(bot("Greeter", "Hello").replace("  bots:\n", knowledge));
        assertThat(job.text("/messages/0/text")).contains("There is no knowledge base 'Handbook'");
        String id = job.text("/flow/id");
        JsonNode settings = latest(id).get("knowledgeSettings");

        assertThat(settings.get("knowledgeBaseId").stringValue()).hasSize(36);
        assertThat(settings.at("/maxNumOfAnswersReturned/text").stringValue()).isEqualTo("2");
        assertThat(settings.at("/responseBias/text").stringValue()).isNotBlank();
    }

    @Test
    void shouldNameTheFlowsThatAreCalled() {
        JsonNode manifest = latest(deploying.deployed(CALLER)).get("manifest");

        assertThat(manifest.get("digitalBotFlow").size()).isEqualTo(1);
        assertThat(manifest.at("/digitalBotFlow/0/id").stringValue()).isEqualTo(TestServer.DIGITAL);
        assertThat(manifest.at("/digitalBotFlow/0/name").stringValue()).isEqualTo("digital helper");
        assertThat(manifest.at("/botFlow/0/name").stringValue()).isEqualTo("Not here yet");
    }

    @Test
    void shouldSaveCheckInAndPublishJson() {
        String id = make("BOT", "Greeter");
        Reply saved = save(id, DesignSamples.json(bot("Greeter", "Hello")).toString());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.text("/id")).isEqualTo("1.0");
        assertThat(saved.text("/type")).isEqualTo("SAVE");
        assertThat(saved.text("/configurationUri")).isEqualTo(FLOWS + "/" + id + "/versions/1.0/configuration");
        assertThat(deploying.flow(id).text("/savedVersion/id")).isEqualTo("1.0");
        assertThat(deploying.flow(id).json().has("publishedVersion")).isFalse();

        assertThat(deploying.act("checkin", id).status()).isEqualTo(200);
        assertThat(deploying.act("publish", id).status()).isEqualTo(200);
        assertThat(server.launch(id)).isNotEmpty();

        Reply version = server.get(FLOWS + "/" + id + "/versions/1.0");
        assertThat(version.text("/type")).isEqualTo("PUBLISH");
        assertThat(version.text("/inputSchema/properties/Flow.order/type")).isEqualTo("string");
        assertThat(server.get(FLOWS + "/" + id + "/versions/2.0").text("/code"))
                .isEqualTo("architect.flow.version.missing");
    }

    @Test
    void shouldTakeAConfigurationBackAsItWasRead() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        JsonNode configuration = latest(id);
        deploying.act("checkout", id);
        assertThat(save(id, configuration.toString()).text("/id")).isEqualTo("2.0");

        ObjectNode again = (ObjectNode) latest(id);
        assertThat(again.get("botFlow")).isEqualTo(configuration.get("botFlow"));
        assertThat(deploying.act("publish", id).status()).isEqualTo(200);
    }

    @Test
    void shouldTakeWhatIsInsideANativeExport() {
        String id = make("COMMONMODULE", "Shared steps");
        Reply saved = save(id, DesignSamples.nativeModule("Shared steps"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(deploying.act("publish", id).status()).isEqualTo(200);

        JsonNode configuration = latest(id);
        assertThat(configuration.at("/flowSequenceItemList/0/name").stringValue())
                .isEqualTo("Start");
        assertThat(configuration.at("/description").stringValue()).isEqualTo("An export written by hand");
    }

    @Test
    void shouldSaveWhatIsNotYetRight() {
        String id = make("BOT", "Greeter");
        String wrong = DesignSamples.json(bot("Greeter", "Hello").replace("exitBotFlow", "exitBot"))
                .toString();
        assertThat(save(id, wrong).status()).isEqualTo(200);

        Reply refused = deploying.act("publish", id);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("architect.flow.validate.failed");
        assertThat(refused.text("/message")).contains("configuration.json:").contains("exitBot");
        assertThat(latest(id).at("/botFlow/name").stringValue()).isEqualTo("Greeter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                            | 400 | architect.flow.validate.failed
            {}                            | 400 | architect.flow.validate.failed
            {"botFlows": {}}              | 400 | architect.flow.validate.failed
            "text"                        | 400 | architect.flow.validate.failed
            null                          | 400 | architect.flow.validate.failed
            {                             | 400 | bad.request
            """)
    void shouldRefuseWhatIsNoConfiguration(String body, int status, String code) {
        Reply reply = save(make("BOT", "Greeter"), body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
    }

    @Test
    void shouldRefuseTheConfigurationOfAnotherFlow() {
        String id = make("BOT", "Greeter");
        Reply refused = save(id, DesignSamples.json(bot("Other", "Hello")).toString());

        assertThat(refused.text("/message")).contains("'Other'").contains("'Greeter'");
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void shouldHaveNoConfigurationAtFirst() {
        Reply none = server.get(FLOWS + "/" + make("BOT", "Greeter") + "/latestconfiguration");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text("/code")).isEqualTo("flow.no.config.available");
    }

    @Test
    void shouldListVersionsTheNewestFirst() {
        String id = "";
        for (String words : List.of("Hello", "Good day", "Good evening")) {
            id = deploying.deployed(bot("Greeter", words));
        }
        Reply versions = server.get(FLOWS + "/" + id + "/versions?pageSize=2");

        assertThat(versions.json().at("/total").intValue()).isEqualTo(3);
        assertThat(versions.json().at("/pageCount").intValue()).isEqualTo(2);
        assertThat(versions.text("/entities/0/id")).isEqualTo("3.0");
        assertThat(versions.text("/nextUri")).isEqualTo(FLOWS + "/" + id + "/versions?pageSize=2&pageNumber=2");
    }

    @Test
    void shouldShowTheFileOfAFlowOfTheWorkspace() {
        Reply versions = server.get(FLOWS + "/" + TestServer.BOT + "/versions");
        String version = versions.text("/entities/0/id");

        assertThat(versions.json().at("/total").intValue()).isEqualTo(1);
        assertThat(server.get(FLOWS + "/" + TestServer.BOT + "/versions/" + version)
                        .text("/nluInfo/domain/id"))
                .isEqualTo(NluDomains.domainId(TestServer.BOT));
        assertThat(server.get(FLOWS + "/" + TestServer.BOT + "/versions/1.0").status())
                .isEqualTo(404);
        assertThat(server.get(FLOWS + "/" + TestServer.BOT + "/versions/1.0/configuration")
                        .status())
                .isEqualTo(404);
        assertThat(WireJson.mapper().writeValueAsString(versions.json())).doesNotContain("createdBy");
    }
}
