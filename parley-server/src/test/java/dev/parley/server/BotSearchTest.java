package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BotSearchTest {
    private static final String PATH = "/api/v2/textbots/bots/search";
    private static final String ALL =
            TestServer.DIGITAL + " hotel hotel " + TestServer.BOT + " travel travel travel travel";
    private static final String BOTH = TestServer.DIGITAL + " " + TestServer.BOT;

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldDescribeBots() {
        assertThat(server.get(PATH + "?botType=GenesysDigitalBotFlow").body())
                .isEqualTo("{\"entities\":[{\"id\":\"" + TestServer.DIGITAL
                        + "\",\"name\":\"digital helper\",\"botType\":\"GenesysDigitalBotFlow\",\"description\":"
                        + "\"About digital helper\",\"virtualAgentEnabled\":true,\"selfUri\":\"/api/v2/flows/"
                        + TestServer.DIGITAL + "\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', " + ALL,
        "?botType=&botName=&botId=&virtualAgentEnabled=&pageSize=, " + ALL,
        "?pageSize=0&virtualAgentEnabled=false, " + ALL,
        "?pageSize=1, " + TestServer.DIGITAL,
        "?pageSize=100, " + ALL,
        "?botName=ORDER, " + TestServer.BOT,
        "?botName=zebra, ''",
        "?botName=dIgital, " + TestServer.DIGITAL,
        "?virtualAgentEnabled=TRUE, " + TestServer.DIGITAL,
        "?botType=GenesysBotFlow, " + TestServer.BOT,
        "?botType=AmazonLex, hotel travel travel",
        "'?botType=NuanceDlg,GenesysBotFlow', " + TestServer.BOT,
        "?botType=GenesysBotFlow&botType=GenesysDigitalBotFlow, " + BOTH,
        "?botType=GenesysBotFlow%2CGenesysDigitalBotFlow, " + BOTH,
        "?botId=" + TestServer.BOT + "&botId=" + TestServer.DIGITAL + ", " + BOTH,
        "'?botId=" + TestServer.BOT + "," + TestServer.DIGITAL + "', " + BOTH,
        "?botId=" + TestServer.BOT + "%2C" + TestServer.DIGITAL + ", " + BOTH,
        "?botId=" + TestServer.MODULE + ", ''",
        "?botName=door, ''",
        "?botId=x&botName=, ''",
    })
    void shouldFindWhatIsSearched(String query, String ids) {
        TestServer.Reply reply = server.get(PATH + query);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> found = reply.json()
                .get("entities")
                .valueStream()
                .map(bot -> bot.get("id").stringValue())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?botName=a&botId=b",
                "?pageSize=101",
                "?pageSize=-1",
                "?pageSize=ten",
                "?pageSize=99999999999",
                "?virtualAgentEnabled=maybe",
                "?botType=Robot"
            })
    void shouldRefuseWhatMakesNoSense(String query) {
        TestServer.Reply reply = server.get(PATH + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isNotEmpty();
    }

    @Test
    void shouldTakeFiftyIdsAndNoMore() {
        String fifty = IntStream.range(0, 50).mapToObj(i -> "id" + i).collect(Collectors.joining(","));

        assertThat(server.get(PATH + "?botId=" + fifty).status()).isEqualTo(200);
        assertThat(server.get(PATH + "?botId=" + fifty + ",more").status()).isEqualTo(400);
    }
}
