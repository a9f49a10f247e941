package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.workspace.action.CustomAction;
import dev.parley.workspace.action.Text;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomActionsTest {
    private static final String FILE = "data-actions/get-order.custom.json";

    @TempDir
    private Path path;

    @Test
    void shouldReadAnExportedAction() {
        Workspace workspace = new Folder(path).with(FILE, """
                        {
                          "name": "Get Order",
                          "integrationType": "custom-rest-actions",
                          "actionType": "custom",
                          "config": {
                            "request": {
                              "requestUrlTemplate": "https://orders.example/${input.number}",
                              "requestType": "GET",
                              "headers": {"X-Key": "${credentials.key}"},
                              "requestTemplate": "${input.rawRequest}"
                            },
                            "response": {
                              "translationMap": {"status": "$.state"},
                              "translationMapDefaults": {"status": "\\"unknown\\""},
                              "successTemplate": "{\\"status\\": ${status}}"
                            },
                            "timeoutSeconds": 7
                          },
                          "contract": {
                            "input": {"inputSchema": {"type": "object", "properties": {"number": {"type": "string"}}}},
                            "output": {"successSchema": {"type": "object"}}
                          },
                          "secure": true
                        }""").read();

        assertThat(workspace.findings()).extracting(Finding::rule).containsExactly("no-flows");
        CustomAction action = workspace.actions().getFirst();
        assertThat(action.name()).isEqualTo("Get Order");
        assertThat(action.category()).isEmpty();
        assertThat(action.integrationType()).isEqualTo("custom-rest-actions");
        assertThat(action.secure()).isTrue();
        assertThat(action.timeout()).hasValue(Duration.ofSeconds(7));
        assertThat(action.request().method()).isEqualTo("GET");
        assertThat(action.request().headers().get("X-Key"))
                .isNotNull()
                .extracting(Text::value)
                .isEqualTo("${credentials.key}");
        assertThat(action.response().defaults().get("status"))
                .isNotNull()
                .extracting(Text::value)
                .isEqualTo("\"unknown\"");
        assertThat(action.response().template().at().line()).isEqualTo(15);
        assertThat(action.inputSchema().at("/properties/number/type").asString())
                .isEqualTo("string");
    }

    @Test
    void shouldSendTheInputsAndAnswerWithAllWhereNothingIsSaid() {
        Workspace workspace = new Folder(path)
                .with(
                        FILE,
                        "{\"name\": \"A\", \"category\": \"C\", \"config\": {\"request\":"
                                + " {\"requestUrlTemplate\": \"/a\", \"requestType\": \"POST\"}}}")
                .read();

        assertThat(workspace.findings()).extracting(Finding::rule).containsExactly("no-flows");
        CustomAction action = workspace.actions().getFirst();
        assertThat(action.category()).hasValue("C");
        assertThat(action.timeout()).isEmpty();
        assertThat(action.request().body()).extracting(Text::value).isEqualTo("${input.rawRequest}");
        assertThat(action.response().template()).extracting(Text::value).isEqualTo("${rawResult}");
    }

    @Test
    void shouldSayWhatIsWrongAndWhere() {
        Workspace workspace = new Folder(path)
                .with(
                        FILE,
                        "{\"name\": \"A\",",
                        " \"config\": {\"timeoutSeconds\": 90,",
                        "  \"request\": {\"requestUrlTemplate\": \"/a\", \"requestType\": \"FETCH\", \"header\": {}},",
                        "  \"response\": {\"translationMapDefaults\": {\"lost\": \"1\"}}},",
                        " \"contract\": {\"input\": {\"inputSchema\": \"none\"}}}")
                .read();

        assertThat(workspace.actions()).isEmpty();
        assertThat(workspace.findings())
                .extracting(finding -> finding.rule() + " " + finding.at().line())
                .containsExactlyInAnyOrder(
                        "no-flows 1",
                        "unknown-key 3",
                        "wrong-value 3",
                        "unused-default 4",
                        "wrong-value 2",
                        "wrong-shape 5");
    }
}
