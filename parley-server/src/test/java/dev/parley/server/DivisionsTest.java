package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Divisions and what is moved between them (wire-contract §3.4, §4.7). */
class DivisionsTest {
    private static final String DIVISIONS = "/api/v2/authorization/divisions";
    private static final String OUTCOMES = "/api/v2/flows/outcomes";
    private static final String PERMITTED = "/api/v2/authorization/divisionspermitted/me";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldHaveOneHomeDivision() {
        Reply home = server.get(DIVISIONS + "/home");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text("/name")).isEqualTo("Home");
        assertThat(home.json().at("/homeDivision").booleanValue()).isTrue();
        assertThat(home.text("/selfUri")).isEqualTo(DIVISIONS + "/" + home.text("/id"));

        assertThat(server.get(DIVISIONS + "/" + home.text("/id")).body()).isEqualTo(home.body());
        assertThat(server.get(DIVISIONS).json().at("/total").intValue()).isEqualTo(1);
        assertThat(server.get(DIVISIONS + "/none").text("/code")).isEqualTo("not.found");
        assertThat(server.delete(DIVISIONS + "/" + home.text("/id")).status()).isEqualTo(409);
        assertThat(server.put(DIVISIONS + "/" + home.text("/id"), "{\"name\": \"Other\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void shouldKeepDivisions() {
        Reply made = server.post(DIVISIONS, "{\"name\": \" North \", \"description\": \"cold\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String path = made.text("/selfUri");
        assertThat(made.text("/name")).isEqualTo("North");
        assertThat(made.json().at("/homeDivision").booleanValue()).isFalse();

        Reply changed = server.put(path, "{\"name\": \"South\"}");
        assertThat(changed.text("/name")).isEqualTo("South");
        assertThat(changed.text("/description")).isEmpty();
        assertThat(server.get(path).body()).isEqualTo(changed.body());

        assertThat(server.post(DIVISIONS, "{\"name\": \"SOUTH\"}").status()).isEqualTo(409);
        assertThat(server.post(DIVISIONS, "{\"name\": \"home\"}").status()).isEqualTo(409);
        assertThat(server.post(DIVISIONS, "{\"name\": \"  \"}").status()).isEqualTo(400);
        assertThat(server.post(DIVISIONS, "{}").text("/details/0/fieldName")).isEqualTo("name");

        Reply deleted = server.delete(path);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(server.get(path).status()).isEqualTo(404);
    }

    @Test
    void shouldMoveObjectsAndCountThem() {
        String home = server.get(DIVISIONS + "/home").text("/id");
        String north = server.post(DIVISIONS, "{\"name\": \"North\"}").text("/id");
        String outcome = server.post(OUTCOMES, "{\"name\": \"Sold\"}").text("/id");

        assertThat(move(north, "FLOWOUTCOME", outcome).status()).isEqualTo(204);
        assertThat(move(north, "FLOW", TestServer.BOT).status()).isEqualTo(204);

        assertThat(server.get(OUTCOMES + "/" + outcome).text("/division/name")).isEqualTo("North");
        Reply counted = server.get(DIVISIONS + "/" + north + "?objectCount=true");
        assertThat(counted.json().at("/objectCounts/FLOWOUTCOME").intValue()).isEqualTo(1);
        assertThat(counted.json().at("/objectCounts/FLOW").intValue()).isEqualTo(1);
        assertThat(server.get(DIVISIONS + "/home?objectCount=true")
                        .json()
                        .at("/objectCounts/FLOW")
                        .intValue())
                .isEqualTo(4);
        assertThat(server.delete(DIVISIONS + "/" + north).text("/message")).contains("holds 2 objects");

        assertThat(move(home, "FLOWOUTCOME", outcome).status()).isEqualTo(204);
        assertThat(move(home, "FLOW", TestServer.BOT).status()).isEqualTo(204);
        assertThat(server.get(OUTCOMES + "/" + outcome).text("/division/id")).isEqualTo(home);
        assertThat(server.delete(DIVISIONS + "/" + north).status()).isEqualTo(204);
    }

    @Test
    void shouldMoveAllObjectsOrNone() {
        String north = server.post(DIVISIONS, "{\"name\": \"North\"}").text("/id");
        String outcome = server.post(OUTCOMES, "{\"name\": \"Sold\"}").text("/id");

        assertThat(move(north, "FLOWOUTCOME", outcome + "\", \"none").status()).isEqualTo(404);
        assertThat(server.get(OUTCOMES + "/" + outcome).text("/division/name")).isEqualTo("Home");
        assertThat(move(north, "FLOW", "none").status()).isEqualTo(404);
        assertThat(move("none", "FLOWOUTCOME", outcome).status()).isEqualTo(404);
        assertThat(move(north, "QUEUE", outcome).text("/message"))
                .contains("DATATABLES, FLOW, FLOWMILESTONE, FLOWOUTCOME");
    }

    @Test
    void shouldPermitAllDivisionsOrNone() {
        String turner = server.token("turner", "turner+secret%");

        assertThat(server.getWith(turner, PERMITTED + "?permission=textbots:botFlowSession:execute")
                        .json())
                .hasSize(1);
        assertThat(server.getWith(turner, PERMITTED + "?permission=architect:flow:view")
                        .json())
                .isEmpty();
        assertThat(server.getWith(turner, PERMITTED).status()).isEqualTo(400);
    }

    private Reply move(String division, String type, String id) {
        return server.post(DIVISIONS + "/" + division + "/objects/" + type, "[null, \"" + id + "\"]");
    }
}
