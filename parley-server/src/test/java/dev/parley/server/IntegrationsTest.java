package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API shows of integrations and their bots (providers-and-channels §0.3). */
class IntegrationsTest {
    private static final String ROOT = "/api/v2/integrations";
    private static final String DESK = ROOT + "/botconnector/" + ScriptedBots.DESK + "/bots";
    private static final String DIGITAL = ROOT + "/botconnectors/" + ScriptedBots.DIGITAL + "/bots";
    private static final String LIST = """
            {"chatBots": [{"id": "b", "name": "Help", "description": "Helps", "versions": [
               {"version": "2", "supportedLanguages": ["en-US"], "intents": [
                 {"name": "Ask", "slots": {"what": {"name": "what", "type": "string"}}}]},
               {"version": "1", "supportedLanguages": ["de"], "intents": []}]}]}
            """;

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldListIntegrations() {
        TestServer.Reply reply = server.get(ROOT + "?pageSize=2");

        assertThat(reply.json().path("total").intValue()).isEqualTo(6);
        assertThat(reply.json().at("/entities/0").toString())
                .isEqualTo("{\"id\":\"lex-1\",\"name\":\"Integration lex-1\",\"integrationType\":{\"id\":"
                        + "\"amazon-lex-v2\",\"name\":\"amazon-lex-v2\"},\"intendedState\":\"ENABLED\","
                        + "\"selfUri\":\"/api/v2/integrations/lex-1\"}");
        assertThat(server.get(ROOT + "/lex-1").body())
                .isEqualTo(reply.json().at("/entities/0").toString());
        assertThat(server.get(ROOT + "/nowhere").status()).isEqualTo(404);
    }

    @Test
    void shouldKeepTheBotsThatArePutIn() {
        assertThat(server.get(DESK).body()).isEqualTo("{\"chatBots\":[]}");

        assertThat(server.put(DESK, LIST).status()).isEqualTo(204);

        assertThat(server.get(DESK).text("/chatBots/0/versions/0/intents/0/slots/what/type"))
                .isEqualTo("string");
        assertThat(server.get(DESK + "/b").text("/selfUri")).isEqualTo(DESK + "/b");
        assertThat(server.get(DESK + "/b?version=1").json().path("versions").size())
                .isEqualTo(1);
        assertThat(server.get(DESK + "/b?version=3").status()).isEqualTo(404);
        assertThat(server.get(DESK + "/b/versions").json().path("total").intValue())
                .isEqualTo(2);
        assertThat(server.get(DESK + "/summaries").text("/entities/0/name")).isEqualTo("Help");
        assertThat(server.get(DESK + "/nobody").status()).isEqualTo(404);
    }

    @Test
    void shouldTalkToABotThatWasPutIn() {
        server.put(DESK, LIST);

        TestServer.Reply reply =
                server.post("/api/v2/textbots/bots/execute", """
                {"botId": "b", "integrationId": "%s", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": "hi"}}
                """.formatted(ScriptedBots.DESK, UUID.randomUUID()));

        assertThat(reply.text("/genesysBotConnector/heard")).isEqualTo("hi");
        assertThat(server.bots.calls.getFirst().bot().versions()).containsExactly("2", "1");
        assertThat(server.bots.calls.getFirst().bot().languages()).containsExactly("en-us", "de");
    }

    @Test
    void shouldReplaceTheListAsAWhole() {
        server.put(DESK, LIST);

        server.put(DESK, "{\"chatBots\": []}");

        assertThat(server.get(DESK).body()).isEqualTo("{\"chatBots\":[]}");
    }

    @Test
    void shouldShowTheBotsOfTheFile() {
        TestServer.Reply reply = server.get(DIGITAL);

        assertThat(reply.json().path("total").intValue()).isEqualTo(2);
        assertThat(reply.text("/entities/0/versions/0/supportedLanguages/0")).isEqualTo("en-us");
        assertThat(server.get(DIGITAL + "/travel").text("/name")).isEqualTo("Travel desk");
        assertThat(server.get(DIGITAL + "/summaries").text("/entities/1/id")).isEqualTo("hotel");
        assertThat(server.get(DIGITAL + "/nobody").status()).isEqualTo(404);
    }

    @Test
    void shouldNotFindIntegrationsOfAnotherType() {
        assertThat(server.get(ROOT + "/botconnector/" + ScriptedBots.LEX + "/bots")
                        .status())
                .isEqualTo(404);
        assertThat(server.put(ROOT + "/botconnector/" + ScriptedBots.DIGITAL + "/bots", LIST)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"b\"           | \"id\": \"\"                | chatBots[0].id",
                "\"name\": \"Help\"      | \"name\": \"LONG\"          | chatBots[0].name",
                "\"version\": \"2\"      | \"version\": \" \"          | chatBots[0].versions[0].version",
                "\"name\": \"Ask\"       | \"name\": \"LONG\"          | chatBots[0].versions[0].intents[0].name",
                "\"chatBots\":           | \"bots\":                   | chatBots",
                "\"supportedLanguages\": | \"languages\":              | chatBots[0].versions[0].supportedLanguages",
            })
    void shouldSayWhatIsWrongWithAList(String right, String wrong, String field) {
        TestServer.Reply reply = server.put(
                DESK, LIST.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("LONG", "x".repeat(101))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/messageParams/field")).isEqualTo(field);
    }

    @Test
    void shouldRefuseTooManyBots() {
        StringBuilder bots = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            bots.append(i == 0 ? "" : ",").append("""
                    {"id": "%d", "name": "n", "versions": [
                      {"version": "1", "supportedLanguages": [], "intents": []}]}""".formatted(i));
        }

        assertThat(server.put(DESK, "{\"chatBots\": [" + bots + "]}").status()).isEqualTo(400);
    }

    @Test
    void shouldFindTheBotsOfIntegrationsByTypeAndName() {
        TestServer.Reply reply =
                server.get("/api/v2/textbots/bots/search?botType=AmazonLex&botType=GenesysDigitalBotConnector");

        assertThat(reply.json().path("entities").size()).isEqualTo(5);
        assertThat(server.get("/api/v2/textbots/bots/search?botName=hotel&botType=AmazonLex")
                        .json()
                        .at("/entities/0")
                        .toString())
                .isEqualTo("{\"id\":\"hotel\",\"name\":\"Hotel desk\",\"botType\":\"AmazonLex\",\"description\":\"\","
                        + "\"virtualAgentEnabled\":false,\"selfUri\":\"/api/v2/integrations/lex-1\"}");
    }
}
