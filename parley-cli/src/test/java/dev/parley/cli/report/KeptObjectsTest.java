package dev.parley.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.Storage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the workspace keeps as the API shows it, and what the API keeps as flows see it. */
class KeptObjectsTest {
    private static final String TABLES = "/api/v2/flows/datatables";
    private static final String OUTCOMES = "/api/v2/flows/outcomes";
    private static final String STOCK = """
            {"name": "stock", "schema": {"properties": {"key": {"type": "string"}, "count": {"type": "integer"}}}}
            """;
    private static final JsonMapper MAPPER = new JsonMapper();

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
    void shouldShowTheTablesOfTheWorkspace() {
        JsonNode table = shop.get(TABLES + "?name=prices&expand=schema").at("/entities/0");
        assertThat(table.at("/name").stringValue()).isEqualTo("Prices");
        assertThat(table.at("/schema/properties").propertyNames()).containsExactly("key", "price", "unit");
        String self = table.at("/selfUri").stringValue();

        JsonNode rows = shop.get(self + "/rows?showbrief=false&sortOrder=desc");
        assertThat(rows.at("/total").intValue()).isEqualTo(2);
        assertThat(rows.at("/entities/0")).isEqualTo(json("{\"key\": \"pear\", \"price\": \"3\", \"unit\": \"kilo\"}"));
        assertThat(shop.get(self + "/rows/apple")).isEqualTo(json("{\"key\": \"apple\"}"));
        assertThat(shop.send("GET", self + "/rows/plum", "").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            /api/v2/flows/datatables              | PUT    |             | {"name": "X", "schema": {"properties": {"key": {"type": "string"}}}} | data-tables/Prices.csv
            /api/v2/flows/datatables              | DELETE |             | | data-tables/Prices.csv
            /api/v2/flows/datatables              | POST   | /rows       | {"key": "plum"} | data-tables/Prices.csv
            /api/v2/flows/datatables              | PUT    | /rows/apple | {"key": "apple"} | data-tables/Prices.csv
            /api/v2/flows/datatables              | DELETE | /rows/apple | | data-tables/Prices.csv
            /api/v2/flows/outcomes                | PUT    |             | {"name": "X"} | organization.yaml
            /api/v2/flows/milestones              | PUT    |             | {"name": "X"} | organization.yaml
            /api/v2/flows/milestones              | DELETE |             | | organization.yaml
            /api/v2/authorization/divisions?name=North | PUT |           | {"name": "X"} | organization.yaml
            /api/v2/authorization/divisions?name=North | DELETE |        | | organization.yaml
            """)
    void shouldChangeNothingThatTheWorkspaceKeeps(String list, String method, String rest, String body, String file) {
        String self = shop.get(list).at("/entities/0/selfUri").stringValue();
        HttpResponse<String> refused = shop.send(method, self + (rest == null ? "" : rest), body == null ? "" : body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains(file);
    }

    @Test
    void shouldListTheObjectsOfTheWorkspaceBesideThoseOfTheApi() {
        assertThat(shop.get("/api/v2/flows/milestones/milestone-asked")
                        .at("/description")
                        .stringValue())
                .isEqualTo("Something was asked for");
        String north = shop.get("/api/v2/authorization/divisions?name=north")
                .at("/entities/0/id")
                .stringValue();
        shop.post(OUTCOMES, "{\"name\": \"Lost\", \"division\": {\"id\": \"" + north + "\"}}");

        JsonNode outcomes = shop.get(OUTCOMES);
        assertThat(outcomes.at("/entities/0/name").stringValue()).isEqualTo("Lost");
        assertThat(outcomes.at("/entities/0/division/name").stringValue()).isEqualTo("North");
        assertThat(outcomes.at("/entities/1/name").stringValue()).isEqualTo("Served");
        assertThat(shop.get(OUTCOMES + "?divisionId=" + north).at("/total").intValue())
                .isEqualTo(1);
        assertThat(shop.send("POST", OUTCOMES, "{\"name\": \"served\"}").statusCode())
                .isEqualTo(409);
        assertThat(shop.send("POST", TABLES, STOCK.replace("stock", "prices")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void shouldLookUpWhatTheApiKeepsAtTheMomentOfTheTurn() {
        assertThat(asksForStock()).contains("Error: tableNotFound");
        String self = shop.post(TABLES, STOCK).at("/selfUri").stringValue();
        assertThat(asksForStock()).contains("No apples.");
        shop.post(self + "/rows", "{\"key\": \"apple\", \"count\": 5}");
        assertThat(asksForStock()).contains("5 apples.");
        shop.call("PUT", self + "/rows/apple", "{\"key\": \"apple\", \"count\": 4}");
        assertThat(asksForStock()).contains("4 apples.");

        assertThat(shop.send("DELETE", self, "").body()).contains("is looked up by Shop");
        shop.call("DELETE", self + "?force=true", "");
        assertThat(asksForStock()).contains("Error: tableNotFound");
    }

    /** What the bot said about it. */
    private String asksForStock() {
        String session = shop.enter("");
        shop.event(session, "NoOp");
        shop.say(session, "how many are left");
        return shop.get("/api/v2/analytics/botflows/" + shop.flow + "/reportingturns?sessionId=" + session)
                .at("/entities/2/botPrompts")
                .toString();
    }

    @Test
    void shouldReportTheIdsOfOutcomesAndMilestonesThatAreKept() {
        String told = shop.post(OUTCOMES, "{\"name\": \"Told\"}").at("/id").stringValue();
        String served = shop.get(OUTCOMES + "?name=Served").at("/entities/0/id").stringValue();
        String session = shop.enter("");
        shop.event(session, "NoOp");
        shop.say(session, "what does an apple cost");

        JsonNode outcomes = shop.say(session, "yes").at("/nextActionExit/flowOutcomes");
        assertThat(outcomes.findValuesAsString("outcomeId")).containsExactly(served, told);
        assertThat(outcomes.toString()).contains("\"milestone-asked\"");
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }
}
