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
                flows/my bot.yaml:3:7  error  unknown-key  No setting is called 'nmae'.
                flows/bot.yaml:12:1  warning  not-run-yet  Parley cannot run this – “yet”.
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
                new LintCommand(paths -> {
                    seen.addAll(paths);
                    return List.of();
                }),
                "lint",
                flow.toString(),
                folder.toString());

        assertThat(seen).containsExactly(flow, folder);
    }

    @Test
    void shouldWriteJson() {
        JsonNode report = json(lint(List.of(ERROR, WARNING), "--format", "json", flow.toString()));

        assertThat(report.at("/errors").intValue()).isEqualTo(1);
        assertThat(report.at("/warnings").intValue()).isEqualTo(1);
        assertThat(report.at("/notes").intValue()).isZero();
        assertThat(report.at("/findings/0").toString())
                .isEqualTo("{\"file\":\"flows/my bot.yaml\",\"line\":3,\"column\":7,\"severity\":\"error\","
                        + "\"rule\":\"unknown-key\",\"message\":\"No setting is called 'nmae'.\"}");
    }

    @Test
    void shouldWriteSarif() {
        JsonNode log = json(lint(List.of(ERROR, WARNING, ERROR), flow.toString(), "--format=sarif"));

        assertThat(log.at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.at("/$schema").stringValue()).endsWith("sarif-2.1.0.json");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/tool/driver/name").stringValue()).isEqualTo("parley");
        assertThat(run.at("/tool/driver/rules").toString())
                .isEqualTo("[{\"id\":\"not-run-yet\"},{\"id\":\"unknown-key\"}]");
        assertThat(run.at("/results").size()).isEqualTo(3);
        JsonNode first = run.at("/results/0");
        assertThat(first.at("/ruleId").stringValue()).isEqualTo("unknown-key");
        assertThat(first.at("/level").stringValue()).isEqualTo("error");
        assertThat(first.at("/message/text").stringValue()).isEqualTo("No setting is called 'nmae'.");
        assertThat(first.at("/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"flows/my%20bot.yaml\"},"
                        + "\"region\":{\"startLine\":3,\"startColumn\":7}}");
    }

    @Test
    void shouldWriteEveryFileNameAsAUri() {
        assertThat(sarifUri("flows/größe.yaml")).isEqualTo("flows/gr%C3%B6%C3%9Fe.yaml");
        assertThat(sarifUri("a:b.yaml")).isEqualTo("./a:b.yaml");
        assertThat(sarifUri("flows/50%.yaml")).isEqualTo("flows/50%25.yaml");
        assertThat(sarifUri("flows\\bot.yaml")).isEqualTo("flows/bot.yaml");
        assertThat(sarifUri("/srv/my bots/bot.yaml")).isEqualTo("file:///srv/my%20bots/bot.yaml");
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

    private static String sarifUri(String file) {
        Finding finding = new Finding(Severity.NOTE, "rule", Position.startOf(file), "message");
        return JsonMapper.shared()
                .readTree(Format.SARIF.write(List.of(finding)))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .stringValue();
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    private static CommandLineRun lint(List<Finding> findings, String... arguments) {
        List<String> all = new ArrayList<>(List.of("lint"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(new LintCommand(paths -> findings), all.toArray(String[]::new));
    }
}
