package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private static final String PATH = "/api/v2/integrations/actions";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldListActionsThatAreCalledAndThatFilesStandFor() {
        Reply all = server.get(PATH);
        assertThat(all.json().path("total").asInt()).isEqualTo(2);
        assertThat(all.text("/entities/0/name")).isEqualTo("Cancel Order");
        assertThat(all.text("/entities/1/name")).isEqualTo("Get Order");
        assertThat(all.text("/entities/1/category")).isEqualTo("Orders");
        assertThat(all.json().at("/entities/1/contract").isMissingNode()).isTrue();
        assertThat(server.get(PATH + "?name=GET").json().path("total").asInt()).isEqualTo(1);
        assertThat(server.get(PATH + "?category=Else").json().path("total").asInt())
                .isZero();
    }

    @Test
    void shouldShowAnActionWithItsContractAndTemplates() {
        Reply plain = server.get(action("Get Order"));
        assertThat(plain.text("/selfUri")).isEqualTo(action("Get Order"));
        assertThat(plain.json().has("config")).isFalse();

        Reply whole = server.get(action("Get Order") + "?expand=contract&includeConfig=true");
        assertThat(whole.text("/contract/input/inputSchema/required/0")).isEqualTo("number");
        assertThat(whole.text("/config/request/requestUrlTemplate")).contains("${input.number}");
        assertThat(whole.text("/config/request/headers/X-Who")).isEqualTo("bot");
        assertThat(whole.json().at("/config/timeoutSeconds").asInt()).isEqualTo(5);

        assertThat(server.get(PATH + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void shouldRunAnAction() {
        assertThat(execute("Get Order", "{\"number\": \"1\"}").body()).isEqualTo("{\"status\":\"shipped\"}");
        assertThat(execute("Cancel Order", "{\"number\": \"7\"}").body()).isEqualTo("{\"done\":true}");
    }

    @Test
    void shouldSayWhyAnActionFailed() {
        Reply missing = execute("Get Order", "{\"number\": \"9\"}");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("/message")).contains("no such order");
        assertThat(missing.text("/code")).isEqualTo("not.found");

        assertThat(execute("Get Order", "{\"number\": \"2\"}").status()).isEqualTo(504);
        assertThat(execute("Get Order", "{}").status()).isEqualTo(400);
        assertThat(execute("Get Order", "[]").status()).isEqualTo(400);
        assertThat(execute("Cancel Order", "{}").status()).isEqualTo(409);
        assertThat(execute("Cancel Order", "{\"number\": \"8\"}").status()).isEqualTo(504);
    }

    @Test
    void shouldShowTheStepsOfATest() {
        Reply worked = server.post(action("Get Order") + "/test", "{\"number\": \"1\"}");
        assertThat(worked.status()).isEqualTo(200);
        assertThat(worked.json().path("success").booleanValue()).isTrue();
        assertThat(worked.text("/finalResult/status")).isEqualTo("shipped");
        assertThat(worked.text("/operations/0/name")).isEqualTo("Check the inputs");
        assertThat(worked.text("/operations/1/result")).isEqualTo("https://orders.example/1");

        Reply failed = server.post(action("Get Order") + "/test", "{\"number\": \"9\"}");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(failed.json().path("success").booleanValue()).isFalse();
        assertThat(failed.json().at("/error/status").asInt()).isEqualTo(404);
        assertThat(failed.json()
                        .path("operations")
                        .valueStream()
                        .toList()
                        .getLast()
                        .at("/error/status")
                        .asInt())
                .isEqualTo(404);
    }

    private Reply execute(String name, String inputs) {
        return server.post(action(name) + "/execute", inputs);
    }

    private String action(String name) {
        return server.get(PATH + "?name=" + name.replace(' ', '+')).text("/entities/0/selfUri");
    }
}
