package dev.parley.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.nlu.encode.EncoderException;
import dev.parley.nlu.health.IntentHealth;
import dev.parley.nlu.store.MemoryVectorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code parley lint} on a flow with intents. */
final class LinterTest {
    private static final String FLOW = """
            botFlow:
              name: Shop
              defaultLanguage: en-us
              startUpRef: "/botFlow/bots/bot[S_10]"
              settingsNaturalLanguageUnderstanding:
                nluDomainVersion:
                  language: en-us
                  intents:
                    - name: Buy
                      utterances: [{segments: [{text: "a book"}]}, {segments: [{text: "some tea"}]}, {segments: [{text: "a lamp"}]}]
                    - name: Return
                      utterances: [{segments: [{text: "it is broken"}]}, {segments: [{text: "take it back"}]}, {segments: [{text: "A book!"}]}]
                  entities: []
                  entityTypes: []
              bots:
                - bot: {name: S, refId: S_10, actions: [{exitBotFlow: {name: Exit}}]}
            """;

    @TempDir
    private Path folder;

    private Path flow = Path.of(".");

    @BeforeEach
    void writeFlow() throws IOException {
        flow = Files.writeString(folder.resolve("shop.yaml"), FLOW);
    }

    @Test
    void shouldShowTheUtterance() {
        CommandLineRun run = lint(flow.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(flow + ":12:120  warning  duplicate-utterance  “A book!” of 'Return' is an utterance of 'Buy'"
                        + " as well, at 10:44; remove one, or what is said so goes to either.\n");
    }

    @Test
    void shouldSayTheSameInSarif() {
        JsonNode results = JsonMapper.shared()
                .readTree(lint("--format=sarif", flow.toString()).out())
                .at("/runs/0/results");

        assertThat(results.findValuesAsString("ruleId"))
                .containsExactlyInAnyOrder("duplicate-utterance", "few-utterances", "few-utterances", "no-encoder");
    }

    @Test
    void shouldLookAtTheFlowAloneWhenTold() {
        assertThat(lint("--no-intent-health", flow.toString()).out()).isEmpty();
    }

    private static CommandLineRun lint(String... arguments) {
        IntentHealth health = new IntentHealth(
                () -> {
                    throw new EncoderException("Not here.");
                },
                new MemoryVectorStore(10));
        LintCommand command = new LintCommand(
                new Linter(new FlowLoader(new ArchitectExpressions(), List.of(health))),
                new Linter(new FlowLoader(new ArchitectExpressions())));
        String[] all = new String[arguments.length + 1];
        all[0] = "lint";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineRun.of(command, all);
    }
}
