package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes and milestones that are kept over the API (wire-contract §4.4). */
class FlowObjectsTest {
    private static final String OUTCOMES = "/api/v2/flows/outcomes";
    private static final String MILESTONES = "/api/v2/flows/milestones";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTCOMES, MILESTONES})
    void shouldKeepObjects(String path) {
        Reply made =
                server.post(path, "{\"name\": \"Sold\", \"description\": \"a sale\", \"division\": {\"id\": \"\"}}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String self = path + "/" + made.text("/id");
        assertThat(made.text("/selfUri")).isEqualTo(self);
        assertThat(made.text("/division/name")).isEqualTo("Home");
        assertThat(server.get(self).body()).isEqualTo(made.body());

        assertThat(server.post(path, "{\"name\": \"SOLD\"}").text("/message")).contains("'SOLD' already");
        assertThat(server.post(path, "{}").status()).isEqualTo(400);
        assertThat(server.post(path, "{\"name\": \"" + "x".repeat(257) + "\"}").status())
                .isEqualTo(400);
        assertThat(server.post(path, "{\"name\": \"A\", \"division\": {\"id\": \"none\"}}")
                        .text("/details/0/fieldName"))
                .isEqualTo("division.id");
        assertThat(server.get(path + "/none").status()).isEqualTo(404);
        assertThat(server.put(path + "/none", "{\"name\": \"A\"}").status()).isEqualTo(404);
    }

    @Test
    void shouldAnswerAChangedOutcomeWithAnOperation() {
        String self =
                OUTCOMES + "/" + server.post(OUTCOMES, "{\"name\": \"Sold\"}").text("/id");
        Reply changed = server.put(self, "{\"name\": \"Bought\"}");

        assertThat(changed.text("/id")).hasSize(36);
        assertThat(changed.json().at("/complete").booleanValue()).isTrue();
        assertThat(changed.text("/actionStatus")).isEqualTo("SUCCESS");
        assertThat(server.get(self).text("/name")).isEqualTo("Bought");
        assertThat(server.delete(self).status()).isEqualTo(405);
    }

    @Test
    void shouldAnswerADeletedMilestoneWithAnEmptyObject() {
        String self = MILESTONES + "/"
                + server.post(MILESTONES, "{\"name\": \"Half way\"}").text("/id");
        assertThat(server.put(self, "{\"name\": \"Third way\"}").text("/name")).isEqualTo("Third way");

        Reply deleted = server.delete(self);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEqualTo("{}");
        assertThat(server.delete(self).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name=beta, Beta",
        "name=*a*, Alpha Beta Delta Gamma",
        "name=b*, Beta",
        "description=First*, Alpha",
        "nameOrDescription=ETA, Beta Delta",
        "sortOrder=desc, Gamma Delta Beta Alpha",
        "id=&name=&pageSize=0, Alpha Beta Delta Gamma",
        "divisionId=none, ''",
        "name=beta&name=, Beta"
    })
    void shouldFindWhatIsAskedFor(String query, String names) {
        server.post(OUTCOMES, "{\"name\": \"Gamma\"}");
        server.post(OUTCOMES, "{\"name\": \"Alpha\", \"description\": \"first of all\"}");
        server.post(OUTCOMES, "{\"name\": \"Beta\"}");
        server.post(OUTCOMES, "{\"name\": \"Delta\", \"description\": \"not beta\"}");
        List<String> found = new ArrayList<>();
        server.get(OUTCOMES + "?" + query)
                .json()
                .at("/entities")
                .forEach(each -> found.add(each.at("/name").stringValue()));

        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @Test
    void shouldWalkThroughAllPagesWithTheSameFilters() {
        for (int i = 0; i < 7; i++) {
            server.post(MILESTONES, "{\"name\": \"Step " + i + "\"}");
            server.post(MILESTONES, "{\"name\": \"Other " + i + "\"}");
        }
        List<String> names = new ArrayList<>();
        String next = MILESTONES + "?pageSize=3&name=step+*&sortOrder=descending";
        while (!next.isEmpty()) {
            Reply page = server.get(next);
            assertThat(page.json().at("/pageCount").intValue()).isEqualTo(3);
            page.json()
                    .at("/entities")
                    .forEach(each -> names.add(each.at("/name").stringValue()));
            next = page.text("/nextUri");
        }

        assertThat(names).containsExactly("Step 6", "Step 5", "Step 4", "Step 3", "Step 2", "Step 1", "Step 0");
        assertThat(server.get(MILESTONES + "?sortBy=colour").status()).isEqualTo(400);
        assertThat(server.get(MILESTONES + "?sortOrder=sideways").status()).isEqualTo(400);
        assertThat(server.get(MILESTONES + "/divisionviews?name=Other*")
                        .json()
                        .at("/total")
                        .intValue())
                .isEqualTo(7);
    }

    @Test
    void shouldFindEverythingAgainAfterARestart() {
        String id = server.post(OUTCOMES, "{\"name\": \"Sold\"}").text("/id");
        server.clock.forward(Duration.ofSeconds(1));
        server.close();

        try (TestServer again = TestServer.start(Profile.LOCAL, server.stores, TestServer.flows("1"))) {
            assertThat(again.get(OUTCOMES + "/" + id).text("/name")).isEqualTo("Sold");
        }
    }
}
