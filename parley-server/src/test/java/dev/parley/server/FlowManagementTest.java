package dev.parley.server;

import static dev.parley.server.Deploying.FLOWS;
import static dev.parley.server.Deploying.bot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.TestServer.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flows as they are made, described and deleted (wire-contract §4.1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowManagementTest {
    private final TestServer server = TestServer.start();
    private final Deploying deploying = new Deploying(server);

    @AfterAll
    void stop() {
        server.close();
    }

    private Reply make(String type, String name) {
        return server.post(FLOWS, "{\"name\": \"" + name + "\", \"type\": \"" + type + "\"}");
    }

    private Reply put(String id, String body) {
        return server.send(server.request(FLOWS + "/" + id)
                .header("Content-Type", TestServer.JSON)
                .PUT(BodyPublishers.ofString(body)));
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

    @Test
    void shouldMakeDescribeAndDeleteAFlow() {
        Reply made = make("digitalbot", "Made");
        String id = made.text("/id");
        assertThat(id).isEqualTo(FlowId.of(FlowKind.DIGITAL_BOT, "Made"));
        assertThat(made.text("/lockedClient/id")).isEqualTo("parley-dev");
        assertThat(made.text("/lockedClient/name")).isEqualTo("Parley development");
        assertThat(made.json().get("active").booleanValue()).isFalse();
        assertThat(make("DIGITALBOT", "Made").text("/code")).isEqualTo("architect.flow.already.exists");

        Reply described = put(id, "{\"name\": \"Made\", \"description\": \"For tests\", \"unknown\": null}");
        assertThat(described.text("/description")).isEqualTo("For tests");
        assertThat(put(id, "{\"name\": \"Renamed\"}").text("/message")).contains("cannot be changed");
        assertThat(put(id, "{\"name\": \"Made\", \"type\": \"BOT\"}").status()).isEqualTo(409);

        Reply deleted = delete(FLOWS + "/" + id);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEmpty();
        assertThat(delete(FLOWS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void shouldDeleteSeveralFlows() {
        String one = make("BOT", "One of two").text("/id");
        String two = make("BOT", "Two of two").text("/id");

        Reply operation = delete(FLOWS + "?id=" + one + "," + two);
        assertThat(operation.json().get("complete").booleanValue()).isTrue();
        assertThat(operation.text("/actionName")).isEqualTo("DELETE");
        assertThat(operation.text("/actionStatus")).isEqualTo("SUCCESS");
        assertThat(operation.text("/client/id")).isEqualTo("parley-dev");
        assertThat(names("?name=*of%20two")).isEmpty();
        assertThat(delete(FLOWS + "?id=").text("/code")).isEqualTo("architect.query.parameter.missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "BOT"}                             | 400 | architect.flow.validate.failed.missing.name
            {"name": " ", "type": "BOT"}                | 400 | architect.flow.validate.failed.missing.name
            {"name": null, "type": "BOT"}               | 400 | architect.flow.validate.failed.missing.name
            {"name": "A"}                               | 400 | architect.flow.validate.failed.missing.type
            {"name": "A/B", "type": "BOT"}              | 400 | architect.flow.validate.failed.invalid.name.contains.slash
            {"name": "1 2", "type": "BOT"}              | 400 | architect.flow.validate.failed.invalid.name.no.alpha
            {"name": "A", "type": "CHATBOT"}            | 400 | invalid.value
            {"name": "A", "type": "WORKFLOW"}           | 400 | bad.request
            {"name": "A", "type": "BOT", "division": {"id": "x"}} | 400 | bad.request
            {"name": "Order Status", "type": "BOT"}     | 409 | conflict
            """)
    void shouldSayWhatIsWrongWithAFlow(String body, int status, String code) {
        Reply reply = server.post(FLOWS, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
    }

    @Test
    void shouldAnswerActions() {
        String id = make("BOT", "Acted upon").text("/id");
        assertThat(deploying.act("unlock", id).json().has("lockedClient")).isFalse();
        assertThat(deploying.act("checkout", id).text("/lockedClient/id")).isEqualTo("parley-dev");
        assertThat(deploying.act("checkin", id).text("/code"))
                .isEqualTo("architect.flow.cannot.checkin.missing.config");
        assertThat(server.post(
                                FLOWS + "/" + id + "/versions",
                                DesignSamples.json(bot("Acted upon", "Hello")).toString())
                        .text("/type"))
                .isEqualTo("SAVE");
        Reply operation = deploying.act("checkin", id);
        assertThat(operation.json().get("complete").booleanValue()).isTrue();
        assertThat(operation.text("/actionName")).isEqualTo("CHECKIN");
        assertThat(deploying.flow(id).text("/checkedInVersion/type")).isEqualTo("CHECKIN");
        assertThat(deploying.act("publish", id + "&version=1.0").text("/actionStatus"))
                .isEqualTo("SUCCESS");
        assertThat(server.launch(id)).isNotEmpty();
        assertThat(deploying.act("deactivate", id).json().get("active").booleanValue())
                .isFalse();
        assertThat(server.post(TestServer.SESSIONS, TestServer.launchBody(id)).status())
                .isEqualTo(404);
        assertThat(deploying.act("revert", id).status()).isEqualTo(200);
        delete(FLOWS + "/" + id);
    }

    @ParameterizedTest
    @CsvSource({"checkin", "checkout", "publish", "unlock", "revert", "deactivate"})
    void shouldNeedAFlowToActUpon(String action) {
        assertThat(deploying.act(action, "").text("/code")).isEqualTo("architect.query.parameter.missing");
        assertThat(deploying.act(action, "nobody").status()).isEqualTo(404);
    }

    @Test
    void shouldTakeActionsWithoutABodyOrWithAny() {
        for (String body : List.of("", "null", "{}", "rubbish")) {
            assertThat(server.post(FLOWS + "/actions/publish?flow=" + TestServer.BOT + "&version=", body)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldLeaveFlowsOfFilesToTheirFiles() {
        String version = deploying.flow(TestServer.BOT).text("/publishedVersion/id");
        assertThat(deploying.act("publish", TestServer.BOT).text("/actionStatus"))
                .isEqualTo("SUCCESS");
        assertThat(deploying
                        .act("publish", TestServer.BOT + "&version=" + version)
                        .status())
                .isEqualTo(200);
        assertThat(deploying.act("unlock", TestServer.BOT).text("/id")).isEqualTo(TestServer.BOT);

        for (Reply refused : List.of(
                deploying.act("publish", TestServer.BOT + "&version=9.0"),
                deploying.act("checkout", TestServer.BOT),
                deploying.act("checkin", TestServer.BOT),
                deploying.act("revert", TestServer.BOT),
                deploying.act("deactivate", TestServer.BOT),
                put(TestServer.BOT, "{\"name\": \"Order Status\"}"),
                server.post(FLOWS + "/" + TestServer.BOT + "/versions", "{\"botFlow\": {}}"),
                delete(FLOWS + "/" + TestServer.BOT),
                delete(FLOWS + "?id=" + TestServer.BOT))) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.text("/message")).contains("kept in flows/Order Status.yaml");
        }
        assertThat(deploying.flow(TestServer.BOT).json().get("active").booleanValue())
                .isTrue();
    }
}
