package dev.parley.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.Storage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Conversations with a bot, read back from its reports (wire-contract §4.5). */
class ReportsTest {
    @TempDir
    private Path folder = Path.of("");

    private Shop shop;

    @BeforeEach
    void open() throws IOException, URISyntaxException {
        shop = Shop.open(new Storage.Folder(folder));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void shouldTellWhatHappenedInEachTurn() {
        String session = shop.enter("conversation-7");
        shop.event(session, "NoOp");
        shop.clock.forward(Duration.ofSeconds(5));
        shop.say(session, "tell me a price");
        shop.say(session, "pears");
        shop.say(session, "pear");
        shop.say(session, "yes");

        List<JsonNode> turns = turns("sessionId=" + session);
        assertThat(turns).allSatisfy(turn -> {
            assertThat(turn.at("/sessionId").stringValue()).isEqualTo(session);
            assertThat(turn.at("/conversation/id").stringValue()).isEqualTo("conversation-7");
            assertThat(turn.at("/conversation/selfUri").stringValue())
                    .isEqualTo("/api/v2/conversations/conversation-7");
        });
        assertThat(turns)
                .extracting(ReportsTest::line)
                .containsExactly(
                        "'' -> [Welcome to the shop.] - - -",
                        "'' -> [What would you like to know?] What - -",
                        "'tell me a price' -> [Which fruit?] What SuccessCollection Price",
                        "'pears' -> [Sorry. / Fruit?] Which NoMatchCollection -",
                        "'pear' -> [That is 3 coins.] Which SuccessCollection Price Item=pear",
                        "'' -> [Are you happy?] Happy - -",
                        "'yes' -> [] Happy SuccessCollection - Exit TriggeredByFlow");
        JsonNode ask = turns.get(2);
        assertThat(ask.at("/askAction/actionType").stringValue()).isEqualTo("AskForNLUIntentAction");
        assertThat(ask.at("/askAction/actionNumber").intValue()).isPositive();
        assertThat(ask.at("/askAction/actionId").stringValue()).hasSize(36);
        assertThat(ask.at("/intent/confidence").doubleValue()).isGreaterThan(0.9);
        assertThat(ask.at("/dateCreated").stringValue()).isEqualTo("2026-08-15T08:00:05.000Z");
        assertThat(ask.at("/dateCompleted").stringValue()).isEqualTo("2026-08-15T08:00:05.000Z");
        assertThat(turns.get(3).at("/askAction/actionType").stringValue()).isEqualTo("AskForSlotAction");
        assertThat(turns.get(5).at("/askAction/actionType").stringValue()).isEqualTo("AskForBooleanAction");
    }

    @Test
    void shouldTellSlotsOfTheUtteranceWithTheirConfidence() {
        String session = shop.enter("");
        shop.event(session, "NoOp");
        shop.say(session, "what does an apple cost");

        JsonNode turn = turns("sessionId=" + session).get(2);
        assertThat(turn.at("/intent/name").stringValue()).isEqualTo("Price");
        assertThat(turn.at("/intent/slots/0/name").stringValue()).isEqualTo("Item");
        assertThat(turn.at("/intent/slots/0/value").stringValue()).isEqualTo("apple");
        assertThat(turn.at("/intent/slots/0/confidence").doubleValue()).isBetween(0.5, 1.0);
        assertThat(turn.has("conversation")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            language=EN-us                                          | 3
            language=de                                             | 0
            askActionResults=nomatchcollection                      | 1
            askActionResults=SuccessCollection,NoMatchCollection    | 1
            askActionResults=Error                                  | 0
            interval=2026-08-15T08:00:00Z/2026-08-15T08:00:01Z      | 3
            interval=2026-08-15T10:00:00.000+02:00/2026-08-15T10:00:01+02:00 | 3
            interval=2026-08-15T08:00:00/2026-08-15T03:00:01-05     | 3
            interval=2026-08-15T07:00:00Z/2026-08-15T08:00:00Z      | 0
            actionId=unknown                                        | 0
            """)
    void shouldTellWhatIsAskedFor(String query, int turns) {
        String session = shop.enter("");
        shop.event(session, "NoOp");
        shop.say(session, "hippopotamus");

        assertThat(turns(query)).hasSize(turns);
    }

    @Test
    void shouldFindTheTurnsOfAnAction() {
        String session = shop.enter("");
        shop.event(session, "NoOp");
        shop.say(session, "hippopotamus");
        String id =
                turns("sessionId=" + session).get(1).at("/askAction/actionId").stringValue();

        assertThat(turns("actionId=" + id)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reportingturns?interval=yesterday               | 400 | invalid.date
            reportingturns?interval=2026-08-15T08:00:00Z    | 400 | invalid.date
            reportingturns?interval=2026-08-15T08:00:00Z/2026-08-15T08:00:00Z | 400 | bad.request
            reportingturns?askActionResults=Great           | 400 | invalid.value
            reportingturns?after=nowhere                    | 400 | bad.request
            reportingturns?pageSize=251                     | 400 | bad.request
            reportingturns?sessionId=a&language=en-us       | 400 | bad.request
            sessions?botResultCategories=Great              | 400 | invalid.value
            sessions?interval=2026-08-15/2026-08-16         | 400 | invalid.date
            """)
    void shouldSayWhatIsWrong(String query, int status, String code) {
        var answer = shop.send("GET", path() + query, "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    @Test
    void shouldKnowOnlyFlowsThatAreThere() {
        assertThat(turns("")).isEmpty();
        assertThat(turns("sessionId=unknown")).isEmpty();
        assertThat(shop.send("GET", path().replace(shop.flow, "unknown") + "reportingturns", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"reportingturns, 1", "reportingturns, 4", "divisions/reportingturns, 5", "reportingturns, 250"})
    void shouldWalkThroughTheTurnsOfAllSessionsFromTheNewestOn(String report, int pageSize) {
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String session = shop.enter("");
            sessions.addFirst(session);
            shop.event(session, "NoOp");
            shop.say(session, "tell me a price");
            shop.clock.forward(Duration.ofSeconds(1));
        }
        List<String> expected = sessions.stream()
                .flatMap(session -> List.of("", "", "tell me a price").stream().map(words -> session + words))
                .toList();

        List<String> seen = new ArrayList<>();
        String next = path() + report + "?language=en-us&pageSize=" + pageSize;
        while (!next.isEmpty()) {
            JsonNode part = shop.get(next);
            assertThat(part.at("/entities").size()).isBetween(1, pageSize);
            assertThat(part.at("/selfUri").stringValue()).startsWith(path() + report + "?pageSize=");
            part.at("/entities")
                    .forEach(turn -> seen.add(turn.at("/sessionId").stringValue()
                            + turn.at("/userInput").stringValue()));
            next = part.at("/nextUri").asString("");
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void shouldTellHowSessionsEnded() {
        String silent = shop.enter("c-1");
        shop.event(silent, "NoOp");
        shop.wait(Duration.ofDays(3));
        String left = session("UserDisconnect");
        String expired = session("ClientSessionExpired");
        String failed = session("Error");
        String handed = shop.enter("");
        shop.event(handed, "NoOp");
        shop.say(handed, "call a seller");
        String done = shop.enter("");
        shop.event(done, "NoOp");
        shop.say(done, "what does an apple cost");
        shop.say(done, "no");
        String deaf = shop.enter("");
        shop.event(deaf, "NoOp");
        String running = shop.enter("");
        shop.event(running, "NoOp");

        assertThat(results(""))
                .containsExactlyInAnyOrder(
                        silent + " DisconnectSessionExpired SessionExpired",
                        left + " DisconnectRequestedByUser UserDisconnect",
                        expired + " DisconnectSessionExpired SessionExpired",
                        failed + " ExitError Error",
                        handed + " TransferToACD Transfer",
                        done + " ExitRequestedByBot BotExit",
                        deaf + " Unknown Unknown",
                        running + " Unknown Unknown");
        assertThat(results("botResultCategories=sessionexpired,Transfer"))
                .extracting(line -> line.substring(0, 36))
                .containsExactlyInAnyOrder(silent, expired, handed);
        assertThat(results("endLanguage=EN-US")).hasSize(8);
        assertThat(results("endLanguage=de")).isEmpty();
        assertThat(results("interval=2026-08-18T07:59:59Z/2026-08-18T08:00:01Z"))
                .hasSize(6);

        JsonNode told = StreamSupport.stream(
                        shop.get(path() + "sessions").at("/entities").spliterator(), false)
                .filter(each -> each.at("/id").stringValue().equals(silent))
                .findFirst()
                .orElseThrow();
        assertThat(told.at("/flow/id").stringValue()).isEqualTo(shop.flow);
        assertThat(told.at("/conversation/id").stringValue()).isEqualTo("c-1");
        assertThat(told.at("/channel/name").stringValue()).isEqualTo("Messaging");
        assertThat(told.at("/language").stringValue()).isEqualTo("en-us");
        assertThat(told.at("/dateCreated").stringValue()).isEqualTo("2026-08-15T08:00:00.000Z");
        assertThat(told.at("/dateCompleted").stringValue()).isEqualTo("2026-08-18T08:00:00.000Z");
    }

    @Test
    void shouldWalkThroughAllSessions() {
        for (int i = 0; i < 7; i++) {
            session("UserDisconnect");
            shop.clock.forward(Duration.ofSeconds(1));
        }
        List<String> moments = new ArrayList<>();
        String next = path() + "sessions?pageSize=3&botResultCategories=UserDisconnect";
        while (!next.isEmpty()) {
            JsonNode part = shop.get(next);
            part.at("/entities")
                    .forEach(session -> moments.add(session.at("/dateCreated").stringValue()));
            next = part.at("/nextUri").asString("");
        }

        assertThat(moments).hasSize(7).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** A session that begins and then hears of something. */
    private String session(String event) {
        String session = shop.enter("");
        shop.event(session, "NoOp");
        if (event.equals("Error")) {
            shop.post(
                    "/api/v2/textbots/botflows/sessions/" + session + "/turns",
                    "{\"inputEventType\": \"Error\", \"inputEventError\": {\"code\": \"x\", \"message\": \"y\"}}");
        } else {
            shop.event(session, event);
        }
        return session;
    }

    private List<String> results(String query) {
        List<String> lines = new ArrayList<>();
        shop.get(path() + "sessions?" + query)
                .at("/entities")
                .forEach(each -> lines.add(each.at("/id").stringValue() + " "
                        + each.at("/botResult").stringValue() + " "
                        + each.at("/botResultCategory").stringValue()));
        return lines;
    }

    private List<JsonNode> turns(String query) {
        List<JsonNode> turns = new ArrayList<>();
        shop.get(path() + "reportingturns?" + query.replace("+", "%2B"))
                .at("/entities")
                .forEach(turns::add);
        return turns;
    }

    private String path() {
        return "/api/v2/analytics/botflows/" + shop.flow + "/";
    }

    /** A turn in one line: input, prompts, ask, result, intent, slots, end. */
    private static String line(JsonNode turn) {
        StringBuilder line = new StringBuilder("'" + turn.at("/userInput").stringValue() + "' -> [");
        List<String> prompts = new ArrayList<>();
        turn.at("/botPrompts").forEach(prompt -> prompts.add(prompt.stringValue()));
        line.append(String.join(" / ", prompts)).append("]");
        for (String field : List.of("/askAction/actionName", "/askActionResult", "/intent/name")) {
            line.append(' ').append(turn.at(field).asString("-"));
        }
        turn.at("/intent/slots")
                .forEach(slot -> line.append(' ')
                        .append(slot.at("/name").stringValue())
                        .append('=')
                        .append(slot.at("/value").stringValue()));
        if (turn.has("sessionEndDetails")) {
            line.append(' ')
                    .append(turn.at("/sessionEndDetails/type").stringValue())
                    .append(' ')
                    .append(turn.at("/sessionEndDetails/reason").stringValue());
        }
        return line.toString();
    }
}
