package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.lint.FindingFormat;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import dev.parley.flow.yaml.Substituted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {
    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void begin() {
        folder = new Folder(path);
    }

    @Test
    void shouldReadEveryFlowBelowTheFolderOfFlowsInTheOrderOfPaths() {
        folder.with("flows/b.yaml", "botFlow:", "  name: B")
                .with("flows/sub/c.yml", "digitalBot:", "  name: C")
                .with("flows/a.yaml", "botFlow:", "  name: A")
                .with("flows/a.values.yaml", "x: y")
                .with("flows/.hidden/d.yaml", "botFlow:", "  name: D")
                .with("flows/notes.txt", "no flow")
                .with("other.yaml", "botFlow:", "  name: E");

        assertThat(names(folder.read())).containsExactly("A", "B", "C");
        assertThat(folder.read().allFindings()).isEmpty();
    }

    @Test
    void shouldReadNativeExportsBesideYaml() throws IOException {
        String export = Base64.getEncoder()
                .encodeToString("%7B%22type%22%3A%22bot%22%2C%22name%22%3A%22E%22%7D".getBytes(StandardCharsets.UTF_8));
        folder.with("flows/a.yaml", "botFlow:", "  name: A", "  bots: [{bot: {name: Main}}]")
                .with("flows/e.i3BotFlow", export)
                .with("flows/broken.i3DigitalBotFlow", "%");
        FlowLoader loader = new FlowLoader(new ArchitectExpressions());

        Workspace workspace = new WorkspaceReader(loader::load).read(path, "");

        assertThat(workspace.flows())
                .extracting(flow -> path.relativize(Path.of(flow.file())).toString())
                .containsExactly("flows/a.yaml", "flows/broken.i3DigitalBotFlow", "flows/e.i3BotFlow");
        LoadedFlow read = workspace.flows().getLast();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("missing-key");
        assertThat(loader.load(Substituted.of(read.file(), read.text())).findings())
                .isEqualTo(read.findings());
        assertThat(workspace.flows().get(1).findings())
                .extracting(Finding::rule)
                .containsExactly("export-encoding");
        assertThat(workspace.sources().line(read.file(), 1)).isEmpty();
    }

    @Test
    void shouldReadAFolderThatHoldsFlowsItself() {
        folder.with("a.yaml", "botFlow:", "  name: '{{n}}'")
                .with("values.yaml", "n: A")
                .with("values.test.yaml", "n: Test")
                .with("organization.yaml", "name: Org")
                .with("parley.yaml", "sessions.idleHours: 5")
                .with("sub/b.yaml", "botFlow:", "  name: B");

        Workspace workspace = folder.read();

        assertThat(names(workspace)).containsExactly("A");
        assertThat(workspace.organization().name()).isEqualTo("Org");
        assertThat(workspace.settings().number("sessions.idleHours")).isEqualTo(5);
    }

    @Test
    void shouldReadASingleFileWithTheValuesOfItsWorkspace() {
        folder.with("flows/a.yaml", "botFlow:", "  name: {{n}}")
                .with("flows/b.yaml", "botFlow:", "  name: B")
                .with("values.yaml", "n: A");

        assertThat(names(Folder.read(path.resolve("flows/a.yaml"), ""))).containsExactly("A");
    }

    @Test
    void shouldOverrideValuesByEnvironmentAndByFlow() {
        folder.with("flows/a.yaml", "botFlow:", "  name: '{{bot.name}} {{city}} {{n}} {{empty}}'")
                .with("flows/a.values.yaml", "n: 3")
                .with("values.yaml", "bot: {name: Ann}", "city: Bern", "n: 1", "empty:")
                .with("values.test.yaml", "city: Oslo", "n: 2");

        assertThat(names(folder.read())).containsExactly("Ann Bern 3 ");
        assertThat(names(folder.read("test"))).containsExactly("Ann Oslo 3 ");
        assertThat(names(folder.read("other"))).containsExactly("Ann Bern 3 ");
        assertThat(folder.read("../evil").findings()).extracting(Finding::rule).containsExactly("wrong-setting");
    }

    @Test
    void shouldWarnAboutPlaceholdersWithoutValueAndStillPublish() {
        folder.with("flows/a.yaml", "botFlow:", "  name: {{bot_name}}");

        LoadedFlow flow = folder.read().flows().getFirst();

        assertThat(flow.program()).map(BotProgram::name).contains("bot_name");
        assertThat(flow.findings()).extracting(Finding::rule).containsExactly("placeholder-without-value");
        assertThat(flow.findings().getFirst().at().line()).isEqualTo(2);
    }

    @Test
    void shouldKeepTheTextFromWhichTheSameProgramCanBeMadeAgain() {
        folder.with("flows/a.yaml", "botFlow:", "  name: {{n}}").with("values.yaml", "n: A");
        LoadedFlow first = folder.read().flows().getFirst();
        folder.with("values.yaml", "n: B");
        LoadedFlow second = folder.read().flows().getFirst();

        assertThat(first.text()).isEqualTo("botFlow:\n  name: A\n");
        assertThat(first.version()).matches("[0-9a-f]{32}").isNotEqualTo(second.version());
        folder.with("values.yaml", "n: A");
        assertThat(folder.read().flows().getFirst().version()).isEqualTo(first.version());
    }

    @Test
    void shouldRefuseASecondFlowOfOneKindAndName() {
        folder.with("flows/a.yaml", "botFlow:", "  name: Pizza")
                .with("flows/b.yaml", "botFlow:", "  name: Pizza")
                .with("flows/c.yaml", "digitalBot:", "  name: Pizza");

        Workspace workspace = folder.read();

        assertThat(workspace.flows())
                .extracting(flow -> flow.program().isPresent())
                .containsExactly(true, false, true);
        assertThat(workspace.flows().get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("duplicate-flow");
            assertThat(finding.message()).contains("flows/a.yaml").contains("flows/b.yaml");
        });
    }

    @Test
    void shouldSayThatTwinsMayLackAPlaceholderValue() {
        folder.with("flows/a.yaml", "botFlow:", "  name: {{n}}").with("flows/b.yaml", "botFlow:", "  name: {{n}}");

        assertThat(folder.read().flows().getLast().findings().getLast().message())
                .endsWith("or give the placeholders of its name a value.");
    }

    @Test
    void shouldGoOnWithTheOtherFlowsWhenOneIsBroken() throws IOException {
        folder.with("flows/a.yaml", "botFlow: [").with("flows/b.yaml", "botFlow:", "  name: B");
        Files.write(path.resolve("flows/c.yaml"), "botFlow: {name: Zürich}".getBytes(StandardCharsets.ISO_8859_1));

        Workspace workspace = folder.read();

        assertThat(names(workspace)).containsExactly("B");
        assertThat(workspace.allFindings()).extracting(Finding::rule).containsExactly("yaml-syntax", "not-utf-8");
    }

    @Test
    void shouldSayWhenThereAreNoFlows() {
        assertThat(folder.read().findings()).extracting(Finding::rule).containsExactly("no-flows");
        assertThat(Folder.read(path.resolve("absent"), "").findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        folder.with("flows/readme.md", "nothing");
        assertThat(folder.read().findings()).extracting(Finding::rule).containsExactly("no-flows");
    }

    @Test
    void shouldNotReadFilesThatAreTooLarge() throws IOException {
        folder.with("flows/b.yaml", "botFlow:", "  name: B");
        Files.write(path.resolve("flows/a.yaml"), new byte[17 * 1024 * 1024]);

        assertThat(folder.read().allFindings()).extracting(Finding::rule).containsExactly("yaml-too-large");
    }

    @Test
    void shouldReportValuesThatAreNoMapOfScalars() {
        folder.with("flows/a.yaml", "botFlow:", "  name: A").with("values.yaml", "a: [1]", "b: {c: 1}", "b.c: 2");

        assertThat(folder.read().findings())
                .extracting(Finding::rule)
                .containsExactly("wrong-shape", "yaml-duplicate-key");
    }

    @Test
    void shouldGiveTheLinesOfItsFilesToThePrinter() {
        folder.with("flows/a.yaml", "botFlow:", "  name: {{bot_name}}");
        Workspace workspace = folder.read();

        assertThat(FindingFormat.TEXT.printer(workspace.sources()).print(workspace.allFindings()))
                .contains("flows/a.yaml:2:9  warning  placeholder-without-value  ")
                .contains("\n      name: {{bot_name}}\n            ^\n");
    }

    @Test
    void shouldFixTheIdOfAFlowWhereTheOrganizationSaysSo() {
        folder.with("flows/a.yaml", "botFlow:", "  name: A")
                .with("flows/b.yaml", "botFlow:", "  name: B")
                .with("organization.yaml", "flows:", "  - {kind: botFlow, name: A, id: fixed}");

        assertThat(folder.read().flows())
                .extracting(flow -> flow.program().orElseThrow().id())
                .containsExactly("fixed", "botFlow/B");
    }

    private static List<String> names(Workspace workspace) {
        return workspace.flows().stream()
                .flatMap(flow -> flow.program().stream())
                .map(BotProgram::name)
                .toList();
    }
}
