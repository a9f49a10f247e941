package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.TableAnswer;
import dev.parley.flow.source.Finding;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OutsideDataTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void makeAWorkspace() {
        folder = new Folder(path).with("flows/a.yaml", "botFlow: {name: A}");
    }

    private DataAnswer call(String action, String inputs) {
        return folder.read()
                .outside()
                .actions()
                .call(new DataCall(
                        "orders", action, (ObjectNode) MAPPER.readTree(inputs), Duration.ofMillis(50), "c/1"));
    }

    @Test
    void shouldAnswerWithTheFirstAnswerWhoseInputsMatch() {
        folder.with(
                "data-actions/get-order.yaml",
                "category: Orders",
                "action: Get Order",
                "answers:",
                "  - inputs: {number: 7, mode: [short, long]}",
                "    success: {status: shipped, total: 12.5, code: 007, items: [{name: Bike}]}",
                "  - inputs: {number: {min: 100, max: 200}}",
                "    failure: {errorCode: gone, status: 404}",
                "  - inputs: {number: null}",
                "    failure: A number, please.",
                "  - inputs: {number: '8'}",
                "    timeout: true",
                "  - inputs: {number: '9'}",
                "    delay: 10000",
                "    success: {}");

        assertThat(call("get order", "{'number': '7', 'mode': 'long'}".replace('\'', '"')))
                .isEqualTo(new DataAnswer.Success(
                        json("{'status': 'shipped', 'total': 12.5, 'code': '007', 'items': [{'name': 'Bike'}]}")));
        assertThat(call("Get Order", "{\"number\": 150}"))
                .isEqualTo(new DataAnswer.Failure(json("{'errorCode': 'gone', 'status': 404}")));
        assertThat(call("Get Order", "{}"))
                .isEqualTo(new DataAnswer.Failure(json("{'userMessage': 'A number, please.'}")));
        assertThat(call("Get Order", "{\"number\": 8}")).isEqualTo(new DataAnswer.Timeout());
        assertThat(call("Get Order", "{\"number\": 9}")).isEqualTo(new DataAnswer.Timeout());
        assertThat(message(call("Get Order", "{\"number\": 10}")))
                .contains("data-actions/get-order.yaml has no answer for the inputs {\"number\":10}; add one.");
        assertThat(folder.read().findings()).isEmpty();
    }

    @Test
    void shouldReadJsonAndWaitForADelay() {
        folder.with(
                "data-actions/slow.json",
                "{\"category\": \"Orders\", \"action\": \"Slow\",",
                " \"answers\": [{\"delay\": 20, \"success\": [1, true, null]}]}");

        long before = System.nanoTime();
        assertThat(call("Slow", "{}")).isEqualTo(new DataAnswer.Success(json("[1, true, null]")));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    @Test
    void shouldNameTheStubToWrite() {
        assertThat(message(call("Get Order (v2)", "{\"text\": \"" + "x".repeat(500) + "\"}")))
                .contains("write data-actions/get-order-v2-.yaml with 'category', 'action' and 'answers'")
                .hasSizeLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {action: A, answers: [{success: {}}]}                             | missing-key
            {category: C, action: A}                                          | missing-key
            {category: C, action: A, answers: [{}]}                           | wrong-shape
            {category: C, action: A, answers: [{success: {}, timeout: true}]} | wrong-shape
            {category: C, action: A, answers: [{success: {}, delay: 1 s}]}    | wrong-value
            {category: C, action: A, answers: [{success: {}, delay: 99999}]}  | wrong-value
            {category: C, action: A, answers: [{sucess: {}}]}                 | unknown-key
            {category: C, action: A, answers: [{inputs: 7, success: {}}]}     | wrong-shape
            [1]                                                               | wrong-shape
            """)
    void shouldSayWhatIsWrongWithAStub(String text, String rule) {
        assertThat(folder.with("data-actions/stub.yaml", text).read().findings())
                .extracting(Finding::rule)
                .contains(rule);
    }

    @Test
    void shouldSayWhichFilesAreNotRead() {
        String stub = "{category: C, action: A, answers: [{success: {}}]}";
        folder.with("data-actions/a.yaml", stub)
                .with("data-actions/b.yaml", stub)
                .with("data-actions/real.custom.json", "{}")
                .with("data-actions/notes.txt", "x")
                .with("data-actions/.hidden", "x")
                .with("data-tables/t.csv", "key", "a")
                .with("data-tables/T.json", "[]");

        assertThat(folder.read().findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(
                        "missing-key",
                        "missing-key",
                        "missing-key",
                        "unknown-file",
                        "duplicate-data-action",
                        "duplicate-table");
    }

    @Test
    void shouldLookUpRowsOfCsvAndJson() {
        folder.with("data-tables/Codes.csv", "\uFEFFkey,Name,Minutes", "lunch,\"Lunch, long\",30", "nap,Nap,", "")
                .with("data-tables/Shops.json", "[{\"key\": 7, \"open\": true}]");

        assertThat(lookUp("codes", "lunch"))
                .isEqualTo(new TableAnswer.Row(json("{'key': 'lunch', 'Name': 'Lunch, long', 'Minutes': '30'}")));
        assertThat(lookUp("Codes", "Lunch")).isEqualTo(new TableAnswer.NoRow());
        assertThat(lookUp("Shops", "7")).isEqualTo(new TableAnswer.Row(json("{'key': 7, 'open': true}")));
        assertThat(lookUp("Else", "7"))
                .isEqualTo(new TableAnswer.Failure(
                        "tableNotFound",
                        "There is no data table 'Else'; write data-tables/Else.csv with a column 'key'."));
        assertThat(folder.read().findings()).isEmpty();
    }

    @Test
    void shouldSayWhatIsWrongWithATable() {
        folder.with("data-tables/a.csv", "name", "x")
                .with("data-tables/b.csv", "key,n", "x,1", "x,2", "y,\"open")
                .with("data-tables/c.yaml", "key: x")
                .with("decision-tables/d.yaml", "- {when: {a: 1}}")
                .with("decision-tables/e.yaml", "when: x");

        assertThat(folder.read().findings())
                .extracting(finding -> finding.at().file().replaceAll(".*/", "") + " " + finding.rule())
                .containsExactlyInAnyOrder(
                        "a.csv missing-key",
                        "b.csv duplicate-key",
                        "b.csv csv-syntax",
                        "c.yaml wrong-shape",
                        "d.yaml missing-key",
                        "e.yaml wrong-shape");
    }

    @Test
    void shouldDecideByTheFirstRowThatMatches() {
        folder.with(
                "decision-tables/Discounts.yaml",
                "- when: {customer: {tier: gold}, amount: {min: 100}}",
                "  then: {percent: 20}",
                "- when: {customer: {tier: [gold, silver]}}",
                "  then: {percent: 10}");

        assertThat(decide("{'customer': {'tier': 'gold'}, 'amount': 100}"))
                .isEqualTo(new TableAnswer.Row(json("{'percent': 20}")));
        assertThat(decide("{'customer': {'tier': 'gold'}, 'amount': 99.9}"))
                .isEqualTo(new TableAnswer.Row(json("{'percent': 10}")));
        assertThat(decide("{'customer': 'gold'}")).isEqualTo(new TableAnswer.NoRow());
        assertThat(decide("[]")).isEqualTo(new TableAnswer.NoRow());
        assertThat(folder.read().outside().tables().decide("Else", json("{}"))).isInstanceOf(TableAnswer.Failure.class);
    }

    private TableAnswer lookUp(String table, String key) {
        return folder.read().outside().tables().lookUp(table, key);
    }

    private TableAnswer decide(String input) {
        return folder.read().outside().tables().decide("discounts", json(input));
    }

    private static String message(DataAnswer answer) {
        assertThat(answer).isInstanceOf(DataAnswer.Failure.class);
        return ((DataAnswer.Failure) answer).fields().path("userMessage").asString();
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }
}
