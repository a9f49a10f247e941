package dev.parley.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class LintCommandTest {
    private static final Finding ERROR = new Finding(
            Severity.ERROR, "unknown-key", new Position("flows/my bot.yaml", 3, 7), "No setting is called 'nmae'.");
    private static final Finding WARNING = new Finding(
            Severity.WARNING, "not-run-yet", new Position("flows/bot.yaml", 12, 1), "Parley cannot run this – “yet”.");

    @TempDir
    private Path folder;

    private Path flow = Path.of(".");

    @BeforeEach
    void makeFlow() throws IOException {
        flow = Files.createFile(folder.resolve("bot.yaml"));
    }

    @Test
    void shouldPrintALinePerFindingAndFailOnAnError() {
        CommandLineRun run = lint(List.of(ERROR, WARNING), flow.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                flows/bot.yaml:12:1  warning  not-run-yet  Parley cannot run this – “yet”.
                flows/my bot.yaml:3:7  error  unknown-key  No setting is called 'nmae'.
                """);
        assertThat(run.err()).isEqualTo("1 error, 1 warning, 0 notes\n");
    }

    @Test
    void shouldNotFailOnWarnings() {
        assertThat(lint(List.of(WARNING), flow.toString()).exitCode()).isZero();
    }

    @Test
    void shouldPrintNothingWhenAllIsWell() {
        CommandLineRun run = lint(List.of(), flow.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void shouldHandOverEveryPathInOrder() {
        List<Path> seen = new ArrayList<>();

        CommandLineRun.of(
                new LintCommand(
                        paths -> {
                            seen.addAll(paths);
                            return List.of();
                        },
                        paths -> List.of()),
                "lint",
                flow.toString(),
                folder.toString());

        assertThat(seen).containsExactly(flow, folder);
    }

    @Test
    void shouldShowTheLineOfAFinding() throws IOException {
        Files.writeString(flow, "botFlow:\n  nmae: Größe\n");
        Finding finding = new Finding(Severity.ERROR, "unknown-key", new Position(flow.toString(), 2, 3), "No.");

        assertThat(lint(List.of(finding), flow.toString()).out())
                .isEqualTo(flow + ":2:3  error  unknown-key  No.\n      nmae: Größe\n      ^\n");
    }

    @Test
    void shouldWriteJson() {
        JsonNode report = json(lint(List.of(ERROR, WARNING), "--format", "json", flow.toString()));

        assertThat(report.size()).isEqualTo(2);
        assertThat(report.findValuesAsString("rule")).containsExactlyInAnyOrder("unknown-key", "not-run-yet");
    }

    @Test
    void shouldWriteSarif() {
        JsonNode log = json(lint(List.of(ERROR, WARNING), flow.toString(), "--format=sarif"));

        assertThat(log.at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/results").size()).isEqualTo(2);
    }

    @Test
    void shouldLeaveOutTheHealthOfIntentsWhenTold() {
        assertThat(lint(List.of(WARNING), flow.toString(), "--no-intent-health").out())
                .isEmpty();
    }

    @Test
    void shouldRefuseAPathThatIsNotThere() {
        CommandLineRun run = lint(List.of(), folder.resolve("nowhere.yaml").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("parley: There is no file or folder " + folder.resolve("nowhere.yaml") + ".\n");
    }

    @Test
    void shouldAskForAPath() {
        CommandLineRun run = lint(List.of());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter: 'PATH").contains("parley lint --help");
    }

    @Test
    void shouldNameTheFormatsItKnows() {
        CommandLineRun run = lint(List.of(), "--format", "xml", flow.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--format")
                .contains("[TEXT, JSON, SARIF]")
                .contains("xml");
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    private static CommandLineRun lint(List<Finding> findings, String... arguments) {
        List<String> all = new ArrayList<>(List.of("lint"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(new LintCommand(paths -> findings, paths -> List.of()), all.toArray(String[]::new));
    }
}
