package dev.parley.flow.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.action.NotRunnable;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.Sequence;
import dev.parley.flow.program.Step;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Severity;
import dev.parley.flow.yaml.Substituted;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowExportTest {
    private static LoadedProgram load(Substituted source) {
        return new FlowLoader(new ArchitectExpressions()).load(source);
    }

    private static List<Finding> findings(String json) {
        return load(Exports.of(json)).findings();
    }

    private static String rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(Collectors.joining(" "));
    }

    @Test
    void shouldGiveTheYamlOfTheFlow() throws IOException {
        Findings findings = new Findings();
        FlowExport export = FlowExport.read(Exports.of(Exports.json("pizza.json")), findings)
                .orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(NodeText.of(export.document()))
                .isEqualTo(NodeText.of(new YamlReader()
                        .read("pizza.yaml", Exports.json("pizza.yaml"), findings)
                        .orElseThrow()));
    }

    @Test
    void shouldGiveAndTakeTheJsonInside() throws IOException {
        String json = Exports.json("pizza.json");
        Substituted export = Substituted.of("any name", FlowExport.of(json));

        assertThat(FlowExport.is(export)).isTrue();
        assertThat(FlowExport.json(export)).contains(json);
        assertThat(FlowExport.json(Exports.of(json))).contains(json);
        assertThat(FlowExport.json(Substituted.of("any name", "no export"))).isEmpty();
    }

    @Test
    void shouldKeepTheTrackingNumbers() throws IOException {
        BotProgram program =
                load(Exports.of(Exports.json("pizza.json"))).program().orElseThrow();

        assertThat(program.sequences())
                .extracting(Sequence::refId)
                .containsExactly("Initial Greeting_10", "Look up_41");
        assertThat(program.sequences()).extracting(Sequence::number).containsExactly(10, 41);
        assertThat(program.blocks().stream().flatMap(block -> block.steps().stream()))
                .extracting(Step::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(12, 46)
                        .filter(number -> number != 41)
                        .boxed()
                        .toList());
    }

    @Test
    void shouldLoadActionsItDoesNotKnowWithTheirOutputs() throws IOException {
        LoadedProgram loaded = load(Exports.of(Exports.json("pizza.json")));

        assertThat(loaded.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(loaded.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("not-runnable");
            assertThat(finding.message())
                    .startsWith("The action 'TeleportAction' cannot run yet")
                    .endsWith("(at 'A thing of tomorrow' (31), /flowSequenceItemList/1/actionList/19).");
        });
        assertThat(loaded.program().orElseThrow().blocks().stream()
                        .flatMap(block -> block.steps().stream())
                        .filter(step -> step.number() == 31)
                        .map(Step::action))
                .singleElement()
                .satisfies(action -> assertThat(((NotRunnable) action).blocks()).hasSize(2));
    }

    @Test
    void shouldPointAtTheCharacterOfTheFileThatHoldsTheValue() {
        String json = "{\"é🍕\": \"ß\", \"type\": \"workflow\"}";
        String lines = Exports.encoded("  " + json).replaceAll("(.{20})", "$1\r\n");

        Finding finding = load(Substituted.of("a.i3BotFlow", lines)).findings().getFirst();

        assertThat(finding.toString())
                .isEqualTo("a.i3BotFlow:1:9  error  not-a-flow  The export holds a flow of type 'workflow', which"
                        + " Parley cannot run (at /).");
    }

    @Test
    void shouldKnowAnExportByItsNameOrItsBeginning() {
        String text = Exports.encoded("{\"type\": \"bot\"}");

        assertThat(FlowExport.is(Substituted.of("stored", text))).isTrue();
        assertThat(FlowExport.is(Substituted.of("a.i3InboundMessageFlow", "botFlow:")))
                .isTrue();
        assertThat(FlowExport.is(Substituted.of("a.yaml", "botFlow:"))).isFalse();
        assertThat(FlowExport.isNamed("flows/.i3/a.yaml")).isFalse();
    }

    @Test
    void shouldSayWhatIsNoExport() {
        assertThat(rules(load(Substituted.of("a.i3BotFlow", "botFlow: {}")).findings()))
                .isEqualTo("export-encoding");
        assertThat(rules(load(Substituted.of("a.i3BotFlow", "JTdC")).findings()))
                .isEqualTo("export-json");
        assertThat(rules(load(Substituted.of("a.i3BotFlow", "JTd=")).findings()))
                .isEqualTo("export-encoding");
        assertThat(rules(load(Substituted.of("a.i3BotFlow", "JWZm")).findings()))
                .isEqualTo("export-encoding");
        assertThat(rules(load(Substituted.of("a.i3BotFlow", "")).findings())).isEqualTo("not-a-flow");
        assertThat(rules(findings("{\"type\": \"bot\", \"type\": \"bot\"}"))).isEqualTo("export-json");
        assertThat(rules(findings("[".repeat(600) + "]".repeat(600)))).isEqualTo("export-json");
        assertThat(rules(findings("[]"))).isEqualTo("wrong-shape not-a-flow");
        assertThat(rules(findings("{} {}"))).isEqualTo("export-json");
    }

    @Test
    void shouldSayWhatDoesNotFitTogether() {
        assertThat(state("{\"startAction\": \"x\"}")).contains("comes next is not there");
        assertThat(
                        state(
                                "{\"startAction\": \"a\", \"actionList\": [{\"id\": \"a\", \"nextAction\": \"a\", \"name\": \"A\"}]}"))
                .contains("Two ways lead to the action 'A'");
        assertThat(state("{\"actionList\": [{\"id\": \"a\", \"name\": \"A\", \"trackingId\": 11}]}"))
                .contains("Nothing leads to the action 'A', so it is left out (at 'A' (11),"
                        + " /flowSequenceItemList/0/actionList/0).");
        assertThat(state("{\"actionList\": 7}")).contains("'actionList' must be a list, but is '7'");
        assertThat(state(deep(60))).contains("More than 40 actions stand inside one another");
    }

    private static String state(String body) {
        String json = "{\"type\": \"bot\", \"name\": \"T\", \"flowSequenceItemList\": [" + body + "]}";
        return findings(json).stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static String deep(int levels) {
        String actions = IntStream.range(0, levels)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"__type\": \"DecisionAction\", \"paths\": [{\"outputId\":"
                        + " \"__YES__\", \"nextActionId\": \"" + (i + 1) + "\"}]}")
                .collect(Collectors.joining(", "));
        return "{\"startAction\": \"0\", \"actionList\": [" + actions + "]}";
    }

    @Test
    void shouldLimitTheSizeOfAnExport() {
        Findings findings = new Findings();
        ExportLimits small = new ExportLimits(100, 10, 20, 2);

        FlowExport.read(Exports.of("{\"a\": \"" + "x".repeat(100) + "\"}"), small, findings);
        FlowExport.read(Exports.of("[" + "0,".repeat(30) + "0]"), new ExportLimits(10_000, 10, 20, 2), findings);

        assertThat(rules(findings.list())).isEqualTo("export-too-large export-json");
    }

    @Test
    void shouldRefuseACompressedLanguageModel() {
        assertThat(rules(findings("{\"type\": \"bot\", \"name\": \"T\", \"nluMetaData\": {\"rawNlu\": \"H4sI\","
                        + " \"rawNluCompressionFormat\": \"gzip\"}}")))
                .startsWith("export-encoding");
    }
}
