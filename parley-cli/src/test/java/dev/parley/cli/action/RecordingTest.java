package dev.parley.cli.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.action.ServedActions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code parley serve --record} keeps, and what answers in its place. */
class RecordingTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("ORDERS_KEY", "key-123456");
    private static final Path RECORDED = Path.of("data-actions/orders.get-order.recorded.json");

    @TempDir
    private Path workspace;

    @Test
    void shouldAnswerFromWhatWasRecorded() throws IOException {
        try (WebService orders = new WebService(
                request -> request.contains("/7?") ? "{\"state\": \"shipped\", \"seen\": \"key-123456\"}" : "")) {
            prepare(orders.url());
            try (TalkingServer server = new TalkingServer(workspace, Mode.RECORDED, ENVIRONMENT)) {
                assertThat(order(server, "7")).contains("\"state\":\"shipped\"");
                assertThat(order(server, "7")).contains("\"state\":\"shipped\"");
                assertThat(order(server, "8")).contains("\"success\":false", "404");
            }
            assertThat(orders.requests()).hasSize(3);
            assertThat(Files.readString(workspace.resolve(RECORDED)))
                    .contains("\"number\" : \"7\"", "shipped", "***", "\"number\" : \"8\"", "NOT_FOUND")
                    .doesNotContain("key-123456", "correlationId")
                    .containsOnlyOnce("shipped");
        }
        try (TalkingServer server = new TalkingServer(workspace, Mode.UNSTUBBED, ENVIRONMENT)) {
            assertThat(order(server, "7")).contains("\"state\":\"shipped\"");
            assertThat(order(server, "8")).contains("\"success\":false", "404");
            assertThat(order(server, "9")).contains("has no answer for the inputs");
        }
    }

    @Test
    void shouldLetAnAuthorsAnswersStand() throws IOException {
        try (WebService orders = new WebService(request -> "{\"state\": \"real\"}")) {
            prepare(orders.url());
            Files.writeString(
                    workspace.resolve("data-actions/mine.yaml"),
                    "{category: Orders, action: Get Order, answers: [{success: {state: mine}}]}");
            for (Mode mode : Mode.values()) {
                try (TalkingServer server = new TalkingServer(workspace, mode, ENVIRONMENT)) {
                    assertThat(order(server, "7")).contains("\"state\":\"mine\"");
                }
            }
            assertThat(orders.requests()).isEmpty();
        }
    }

    @Test
    void shouldCallNothingWithStubsOnly() throws IOException {
        try (WebService orders = new WebService(request -> "{\"state\": \"real\"}")) {
            prepare(orders.url());
            try (TalkingServer server = new TalkingServer(workspace, Mode.NONE, ENVIRONMENT)) {
                assertThat(order(server, "7")).contains("has no stub", "data-actions/get-order.yaml");
            }
            assertThat(orders.requests()).isEmpty();
        }
    }

    private static String order(TalkingServer server, String number) {
        String path = server.call("GET", "/api/v2/integrations/actions?name=Get", "")
                .at("/entities/0/selfUri")
                .stringValue();
        return server.call("POST", path + "/test", "{\"number\": \"" + number + "\"}")
                .toString();
    }

    private void prepare(String url) throws IOException {
        Files.createDirectories(workspace.resolve("flows"));
        Files.createDirectories(workspace.resolve("data-actions"));
        Files.writeString(workspace.resolve("organization.yaml"), """
                integrations:
                  - {name: Orders, type: custom-rest-actions, properties: {uri: "%s"}, credentials: {key: {env: ORDERS_KEY}}}
                """.formatted(url));
        Files.writeString(workspace.resolve("data-actions/get-order.custom.json"), """
                {"name": "Get Order", "integrationType": "custom-rest-actions",
                 "config": {"request": {"requestUrlTemplate": "/orders/${input.number}?key=${credentials.key}",
                                        "requestType": "GET"},
                            "response": {}}}
                """);
    }
}
