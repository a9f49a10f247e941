package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.server.TestServer.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Data tables that are kept over the API, and their rows (wire-contract §4.3). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataTablesTest {
    private static final String TABLES = "/api/v2/flows/datatables";
    private static final String PRICES = """
            {"name": "Prices", "description": "what things cost", "division": {"id": ""},
             "schema": {"$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "required": ["key"],
              "additionalProperties": false, "properties": {
               "key": {"title": "Article", "type": "string", "$id": "/properties/key", "displayOrder": 0},
               "price": {"type": "number", "displayOrder": 2},
               "stock": {"type": "integer", "displayOrder": 1, "default": 0},
               "fresh": {"type": "boolean", "displayOrder": 3, "default": true},
               "note": {"type": "string", "displayOrder": 4}}}}
            """;

    private final TestServer server = TestServer.start();

    @AfterEach
    void forgetTables() {
        server.get(TABLES)
                .json()
                .at("/entities")
                .forEach(table -> server.delete(table.at("/selfUri").stringValue()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldKeepTables() {
        Reply made = server.post(TABLES, PRICES);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String self = TABLES + "/" + made.text("/id");
        assertThat(made.text("/selfUri")).isEqualTo(self);
        assertThat(made.text("/division/name")).isEqualTo("Home");
        assertThat(made.text("/schema/title")).isEqualTo("Prices");
        assertThat(made.text("/schema/properties/stock/$id")).isEqualTo("/properties/stock");
        assertThat(made.json().at("/schema/properties").propertyNames())
                .containsExactly("key", "stock", "price", "fresh", "note");

        assertThat(server.get(self).json().has("schema")).isFalse();
        assertThat(server.get(self + "?expand=schema").body()).isEqualTo(made.body());
        assertThat(server.get(TABLES + "?expand=schema&name=pri*").json().at("/entities/0"))
                .isEqualTo(made.json());
        assertThat(server.get(TABLES + "/divisionviews").json().at("/total").intValue())
                .isEqualTo(1);
        assertThat(server.get(TABLES + "/divisionviews/" + made.text("/id")).text("/name"))
                .isEqualTo("Prices");

        assertThat(server.post(TABLES, PRICES.replace("Prices", "PRICES")).text("/code"))
                .isEqualTo("flows.datatables.not.unique");
        assertThat(server.delete(self).status()).isEqualTo(204);
        assertThat(server.get(self).text("/code")).isEqualTo("flows.datatables.table.not.found");
        assertThat(server.get(self + "/rows").text("/code")).isEqualTo("flows.datatables.table.not.found");
    }

    @Test
    void shouldChangeATableButLoseNoColumn() {
        String self = table();
        server.post(self + "/rows", "{\"key\": \"apple\", \"price\": 1.5}");

        Reply changed = server.put(
                self,
                PRICES.replace("Prices", "Costs")
                        .replace("\"note\":", "\"origin\": {\"type\": \"string\", \"default\": \"EU\"}, \"note\":"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.text("/name")).isEqualTo("Costs");
        assertThat(server.get(self + "/rows/apple?showbrief=false").json()).isEqualTo(json("""
                {"key": "apple", "origin": "EU", "stock": 0, "price": 1.5, "fresh": true}
                """));

        for (String wish : List.of(
                PRICES, PRICES.replace("\"price\": {\"type\": \"number\"", "\"price\": {\"type\": \"string\""))) {
            assertThat(server.put(self, wish).text("/code")).isEqualTo("flows.datatables.schema.exception");
        }
        assertThat(server.get(self).text("/name")).isEqualTo("Costs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"name": "A"}                                                                     | schema
            {"name": "A", "schema": null}                                                     | schema
            {"name": "A", "schema": {}}                                                       | schema.properties
            {"name": "A", "schema": {"properties": []}}                                       | schema.properties
            {"name": "A", "schema": {"properties": {"key": {"type": "integer"}}}}             | schema.properties
            {"name": "A", "schema": {"properties": {"Key": {"type": "string"}}}}              | schema.properties
            {"name": "A", "schema": {"properties": {"key": {"type": "string"}, "": {"type": "string"}}}} | schema.properties
            {"name": "A", "schema": {"properties": {"key": {"type": "string"}, "a": {}}}}     | schema.properties.a.type
            {"name": "A", "schema": {"properties": {"key": {"type": "string"}, "a": 1}}}      | schema.properties.a.type
            {"name": "A", "schema": {"properties": {"key": {"type": "string"}, "a": {"type": "array"}}}} | schema.properties.a.type
            {"name": "A", "schema": {"properties": {"key": {"type": "string"}, "a": {"type": "integer", "default": 1.5}}}} | schema.properties.a.default
            {"name": "A/B", "schema": {"properties": {"key": {"type": "string"}}}}            | name
            {"name": " ", "schema": {"properties": {"key": {"type": "string"}}}}              | name
            {"schema": {"properties": {"key": {"type": "string"}}}}                           | name
            """)
    void shouldSayWhatIsWrongWithATable(String body, String field) {
        Reply refused = server.post(TABLES, body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.text("/details/0/fieldName")).isEqualTo(field);
    }

    @Test
    void shouldRefuseTooManyColumns() {
        String columns = IntStream.range(0, 51)
                .mapToObj(i -> "\"c" + i + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining(", "));
        Reply refused = server.post(
                TABLES,
                "{\"name\": \"Wide\", \"schema\": {\"properties\": {\"key\": {\"type\": \"string\"}, " + columns
                        + "}}}");

        assertThat(refused.text("/code")).isEqualTo("flows.datatables.too.many.properties");
    }

    @Test
    void shouldKeepRows() {
        String rows = table() + "/rows";
        Reply made = server.post(rows, "{\"key\": \"green apple\", \"stock\": 3, \"note\": null}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.json()).isEqualTo(json("{\"key\": \"green apple\", \"stock\": 3, \"fresh\": true}"));
        assertThat(server.post(rows, "{\"key\": \"green apple\"}").text("/code"))
                .isEqualTo("flows.datatables.not.unique");

        String row = rows + "/green%20apple";
        assertThat(server.get(row).json()).isEqualTo(json("{\"key\": \"green apple\"}"));
        assertThat(server.get(row + "?showbrief=false").json()).isEqualTo(made.json());

        Reply changed = server.put(row, "{\"key\": \"green apple\", \"price\": 2}");
        assertThat(changed.json())
                .isEqualTo(json("{\"key\": \"green apple\", \"stock\": 0, \"price\": 2, \"fresh\": true}"));
        assertThat(server.get(row + "?showbrief=false").json()).isEqualTo(changed.json());
        assertThat(server.put(row, "{\"key\": \"red apple\"}").status()).isEqualTo(400);
        assertThat(server.put(rows + "/pear", "{\"key\": \"pear\"}").text("/code"))
                .isEqualTo("flows.datatables.row.not.found");

        assertThat(server.delete(row).status()).isEqualTo(204);
        assertThat(server.delete(row).text("/code")).isEqualTo("flows.datatables.row.not.found");
        assertThat(server.get(row).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"key": "a"}                      | ok
            {"key": "a", "stock": 2.0}        | ok
            {"key": "a", "price": -1.5e3}     | ok
            {"key": "a", "price": 7}          | ok
            {"key": "a", "fresh": false}      | ok
            {"key": "a", "note": ""}          | ok
            {"key": "a", "stock": null}       | ok
            {"key": ""}                       | key
            {"key": null}                     | key
            {"key": 1}                        | key
            {"price": 1}                      | key
            []                                | key
            null                              | key
            "a"                               | key
            {"key": "a", "colour": "red"}     | colour
            {"key": "a", "Price": 1}          | Price
            {"key": "a", "colour": null}      | colour
            {"key": "a", "price": "1"}        | price
            {"key": "a", "price": 1e999999}   | price
            {"key": "a", "stock": 1.5}        | stock
            {"key": "a", "stock": true}       | stock
            {"key": "a", "fresh": "true"}     | fresh
            {"key": "a", "fresh": 1}          | fresh
            {"key": "a", "note": 5}           | note
            {"key": "a", "note": {"a": 1}}    | note
            {"key": "a", "note": ["a"]}       | note
            """)
    void shouldHoldRowsToTheSchema(String row, String fault) {
        Reply answer = server.post(table() + "/rows", row);

        assertThat(answer.status()).as(answer.body()).isEqualTo(fault.equals("ok") ? 200 : 400);
        assertThat(answer.text("/details/0/fieldName")).isEqualTo(fault.equals("ok") ? "" : fault);
    }

    @Test
    void shouldBoundTheLengthOfKeys() {
        String rows = table() + "/rows";

        assertThat(server.post(rows, "{\"key\": \"" + "k".repeat(256) + "\"}").status())
                .isEqualTo(200);
        assertThat(server.post(rows, "{\"key\": \"" + "k".repeat(257) + "\"}").status())
                .isEqualTo(400);
    }

    @Test
    void shouldWalkThroughAllRows() {
        String rows = table() + "/rows";
        for (int i = 0; i < 8; i++) {
            server.post(rows, "{\"key\": \"k" + i + "\", \"stock\": " + i + "}");
        }
        List<Integer> stocks = new ArrayList<>();
        String next = rows + "?pageSize=3&showbrief=false&sortOrder=desc";
        while (!next.isEmpty()) {
            Reply page = server.get(next);
            assertThat(page.json().at("/total").intValue()).isEqualTo(8);
            page.json()
                    .at("/entities")
                    .forEach(row -> stocks.add(row.at("/stock").intValue()));
            next = page.text("/nextUri");
        }

        assertThat(stocks).containsExactly(7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(server.get(rows).json().at("/entities/0")).isEqualTo(json("{\"key\": \"k0\"}"));
        assertThat(server.get(rows + "?pageNumber=9").json().at("/entities")).isEmpty();
    }

    private String table() {
        Reply made = server.post(TABLES, PRICES);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made.text("/selfUri");
    }

    private static JsonNode json(String text) {
        return WireJson.mapper().readTree(text);
    }
}
