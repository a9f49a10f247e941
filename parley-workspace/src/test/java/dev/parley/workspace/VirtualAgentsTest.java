package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.flow.action.CallVirtualAgent.Kind;
import dev.parley.flow.source.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VirtualAgentsTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void makeAWorkspace() {
        folder = new Folder(path).with("flows/a.yaml", "botFlow: {name: A}");
    }

    private DataAnswer call(Kind kind, String name, String inputs) {
        return folder.read().outside().agents().call(new AgentCall(kind, name, json(inputs), "c/1"));
    }

    @Test
    void shouldAnswerWithTheFirstAnswerWhoseInputsMatch() {
        folder.with(
                        "virtual-agents/refund.yaml",
                        "guide: Refund",
                        "answers:",
                        "  - {inputs: {pieces: {max: 9}}, success: {amount: 12}}",
                        "  - {inputs: {pieces: 10}, failure: {errorType: guardrail, errorMessage: Too many.}}",
                        "  - {inputs: {pieces: 11}, failure: Too many.}",
                        "  - {inputs: {pieces: 12}, timeout: true}")
                .with(
                        "virtual-agents/billing.json",
                        "{\"agent\": \"Refund\", \"answers\": [{\"success\": {\"exitReason\": \"Completed\"}}]}");

        assertThat(call(Kind.GUIDE, "refund", "{'pieces': 3}"))
                .isEqualTo(new DataAnswer.Success(json("{'amount': 12}")));
        assertThat(call(Kind.GUIDE, "Refund", "{'pieces': 10}")).isEqualTo(DataAnswer.error("guardrail", "Too many."));
        assertThat(call(Kind.GUIDE, "Refund", "{'pieces': 11}")).isEqualTo(DataAnswer.error("failed", "Too many."));
        assertThat(call(Kind.GUIDE, "Refund", "{'pieces': 12}")).isEqualTo(new DataAnswer.Timeout());
        assertThat(call(Kind.AGENT, "Refund", "{}"))
                .isEqualTo(new DataAnswer.Success(json("{'exitReason': 'Completed'}")));
        assertThat(folder.read().findings()).isEmpty();
    }

    @Test
    void shouldNameTheStubToWrite() {
        folder.with("virtual-agents/refund.yaml", "guide: Refund", "answers: [{inputs: {a: 1}, success: {}}]");

        assertThat(call(Kind.AGENT, "My Agent", "{'a': 1}"))
                .isEqualTo(DataAnswer.error(
                        "notStubbed",
                        "The agentic virtual agent 'My Agent' has no stub for the inputs {\"a\":1}; write"
                                + " virtual-agents/my-agent.yaml with 'agent' and 'answers'."));
        assertThat(call(Kind.GUIDE, "Other", "{}"))
                .isEqualTo(DataAnswer.error(
                        "notStubbed",
                        "The guide 'Other' has no stub for the inputs {}; write virtual-agents/other.yaml with 'guide'"
                                + " and 'answers'."));
        assertThat(((DataAnswer.Failure) call(Kind.GUIDE, "Refund", "{}"))
                        .fields()
                        .path("errorMessage")
                        .asString())
                .endsWith("virtual-agents/refund.yaml has no answer for the inputs {}; add one.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {answers: [{success: {}}]}                        | missing-key
            {guide: A, agent: A, answers: [{success: {}}]}    | missing-key
            {guide: ' ', answers: [{success: {}}]}            | missing-key
            {guide: A}                                        | missing-key
            {guide: A, answers: [{failure: x, timeout: true}]}| wrong-shape
            {guid: A, answers: [{success: {}}]}               | unknown-key
            """)
    void shouldSayWhatIsWrong(String text, String rule) {
        assertThat(folder.with("virtual-agents/stub.yaml", text).read().findings())
                .extracting(Finding::rule)
                .contains(rule);
    }

    @Test
    void shouldSayThatAGuideStandsTwice() {
        folder.with("virtual-agents/a.yaml", "{guide: A, answers: [{success: {}}]}")
                .with("virtual-agents/b.yaml", "{guide: a, answers: [{success: {}}]}")
                .with("virtual-agents/c.yaml", "{agent: a, answers: [{success: {}}]}")
                .with("virtual-agents/notes.md", "x");

        assertThat(folder.read().findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("duplicate-virtual-agent", "unknown-file");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
    }
}
