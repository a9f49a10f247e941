package dev.parley.server;

import static dev.parley.server.Deploying.FLOWS;
import static dev.parley.server.Deploying.bot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.TestServer.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows as they are found (wire-contract §4.0, §4.1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowSearchTest {
    private final TestServer server = TestServer.start();
    private final Deploying deploying = new Deploying(server);

    /** Beside the five flows of the workspace a published, a deactivated, an unpublished, a locked and a deleted one. */
    @BeforeAll
    void makeFlows() {
        deploying.deployed(bot("Deployed one", "Hello"));
        server.clock.forward(Duration.ofMinutes(1));
        deploying.act("deactivate", deploying.deployed(bot("Sleeping", "Hello").replace("Says something", "Nothing")));
        deploying.act("unlock", make("DIGITALBOT", "Empty").text("/id"));
        make("COMMONMODULE", "Locked");
        delete(FLOWS + "/" + deploying.deployed(bot("Gone", "Hello")));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Reply make(String type, String name) {
        return server.post(FLOWS, "{\"name\": \"" + name + "\", \"type\": \"" + type + "\"}");
    }

    private Reply delete(String path) {
        return server.send(server.request(path).DELETE());
    }

    private List<String> names(String query) {
        Reply reply = server.get(FLOWS + query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json()
                .get("entities")
                .valueStream()
                .map(flow -> flow.get("name").stringValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ''                                        | Chat door,Deployed one,digital helper,Empty,Locked,Message door,Order Status,Shared,Sleeping
            ?pageSize=0&name=&virtualAgentEnabled=false | Chat door,Deployed one,digital helper,Empty,Locked,Message door,Order Status,Shared,Sleeping
            ?sortBy=name&sortOrder=desc&type=bot      | Sleeping,Order Status,Deployed one
            ?sortBy=type&type=Bot,DIGITALBOT          | Deployed one,Order Status,Sleeping,digital helper,Empty
            ?type=digitalbot&type=commonmodule        | digital helper,Empty,Locked,Shared
            ?type=workflow                            | -
            ?name=order%20status                      | Order Status
            ?name=order                               | -
            ?name=*o*e*&type=bot                      | Deployed one,Order Status
            ?name=.*                                  | -
            ?description=nothing                      | Sleeping
            ?nameOrDescription=shared                 | Shared
            ?nameOrDescription=about%20shared         | Shared
            ?virtualAgentEnabled=true                 | digital helper
            ?deleted=true&type=bot                    | Deployed one,Gone,Order Status,Sleeping
            ?id=7A1F4C0E-3a3d-4a0b-9d2b-0f5c9b1f0a12,x | digital helper
            ?publishVersionId=1.0                     | Deployed one
            ?lockedByClientId=parley-dev              | Locked
            ?lockedBy=parley-dev                      | -
            ?editableBy=user-ann&type=commonmodule    | Shared
            ?secure=any                               | -
            ?publishedAfter=2026-08-15T08:23:58.123Z  | -
            ?publishedAfter=2026-08-15T08:23:58.122%2B00:00&type=bot | Deployed one,Order Status
            ?publishedBefore=2026-08-15T08:23:58.1230001Z&type=bot   | Deployed one,Order Status
            """)
    void shouldFindFlows(String query, String names) {
        assertThat(String.join(",", names(query))).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource({
        "?type=chatbot,              invalid.value, DIGITALBOT",
        "?pageSize=1001,             bad.request,   pageSize",
        "?pageNumber=first,          bad.request,   pageNumber",
        "?deleted=maybe,             invalid.value, deleted",
        "?publishedAfter=yesterday,  bad.request,   publishedAfter",
        "/lookup,                    architect.query.parameter.missing, id"
    })
    void shouldSayWhatIsWrongWithAQuery(String query, String code, String word) {
        Reply reply = server.get(FLOWS + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.body()).contains(word);
    }

    @Test
    void shouldListPageByPage() {
        Reply page = server.get(FLOWS + "?pageSize=4&pageNumber=3");

        assertThat(page.json().at("/total").intValue()).isEqualTo(9);
        assertThat(page.json().at("/pageCount").intValue()).isEqualTo(3);
        assertThat(page.text("/entities/0/name")).isEqualTo("Sleeping");
        assertThat(page.json().has("nextUri")).isFalse();
        assertThat(page.text("/previousUri")).isEqualTo(FLOWS + "?pageSize=4&pageNumber=2");
        assertThat(server.get(FLOWS + "?pageSize=500&includeSchemas=true")
                        .json()
                        .has("nextUri"))
                .isFalse();
    }

    @Test
    void shouldTellWhatGoesIntoAFlowAndComesOut() {
        Reply flow = server.get(FLOWS + "?name=Deployed%20one&includeSchemas=true");
        assertThat(flow.text("/entities/0/inputSchema/properties/Flow.order/type"))
                .isEqualTo("string");
        assertThat(flow.json().at("/entities/0/inputSchema/properties").size()).isEqualTo(1);
        assertThat(flow.text("/entities/0/outputSchema/properties/Flow.count/type"))
                .isEqualTo("integer");
        assertThat(flow.text("/entities/0/outputSchema/$schema")).startsWith("http://json-schema.org/");
        assertThat(flow.text("/entities/0/supportedLanguages/0/language")).isEqualTo("en-us");
        assertThat(flow.text("/entities/0/nluInfo/domain/id")).hasSize(36);

        Reply without = server.get(FLOWS + "?name=Deployed%20one");
        assertThat(without.json().at("/entities/0").has("inputSchema")).isFalse();
    }

    @Test
    void shouldShowFlowsToThoseWhoMaySearch() {
        Reply views = server.get(FLOWS + "/divisionviews?type=digitalbot&pageSize=1");
        assertThat(views.text("/entities/0/name")).isEqualTo("digital helper");
        assertThat(views.text("/entities/0/division/name")).isEqualTo("Home");
        assertThat(views.json().at("/pageCount").intValue()).isEqualTo(2);
        assertThat(views.text("/nextUri")).isEqualTo(FLOWS + "/divisionviews?type=digitalbot&pageSize=1&pageNumber=2");

        Reply found = server.get(FLOWS + "/lookup?id=" + TestServer.BOT + ",unknown");
        assertThat(found.json().at("/total").intValue()).isEqualTo(1);
        assertThat(found.text("/entities/0/id")).isEqualTo(TestServer.BOT);
    }

    @Test
    void shouldShowAFlowOfTheWorkspace() {
        Reply flow = server.get(FLOWS + "/" + TestServer.DIGITAL.toUpperCase(java.util.Locale.ROOT));

        assertThat(flow.text("/id")).isEqualTo(TestServer.DIGITAL);
        assertThat(flow.text("/type")).isEqualTo("DIGITALBOT");
        assertThat(flow.text("/publishedVersion/type")).isEqualTo("PUBLISH");
        assertThat(flow.json().get("virtualAgentEnabled").booleanValue()).isTrue();
        assertThat(flow.json().at("/supportedLanguages/0/isDefault").booleanValue())
                .isTrue();
        assertThat(flow.text("/selfUri")).isEqualTo(FLOWS + "/" + TestServer.DIGITAL);
    }

    @Test
    void shouldShowDeletedFlowsOnlyToWhoAsksForThem() {
        String id = FlowId.of(FlowKind.BOT, "Gone");

        assertThat(deploying.flow(id).status()).isEqualTo(404);
        assertThat(deploying.flow(id).text("/code")).isEqualTo("architect.flow.not.found");
        Reply gone = server.get(FLOWS + "/" + id + "?deleted=true");
        assertThat(gone.json().get("deleted").booleanValue()).isTrue();
        assertThat(gone.json().get("active").booleanValue()).isFalse();
        assertThat(server.get(FLOWS + "/" + id + "/versions").status()).isEqualTo(404);
        assertThat(server.get(FLOWS + "/" + id + "/versions?deleted=true").status())
                .isEqualTo(200);
        assertThat(server.get(FLOWS + "/" + id + "/latestconfiguration").status())
                .isEqualTo(404);
        assertThat(server.post(TestServer.SESSIONS, TestServer.launchBody(id)).status())
                .isEqualTo(404);
    }
}
