package dev.parley.flow.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.Substituted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real exports of other people load, and give the programs their YAML gives. */
class ExportCorpusTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
    private static final FlowLoader LOADER = new FlowLoader(new ArchitectExpressions());

    private static List<Path> files(String folder) throws IOException {
        Path path = CORPUS.resolve(folder);
        assumeTrue(Files.isDirectory(path), "skipped: there is no folder of corpus " + folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    private static BotProgram export(String name) throws IOException {
        Path file = files("exports").stream()
                .filter(each -> each.toString().contains(name))
                .findFirst()
                .orElseThrow();
        return load(file).program().orElseThrow();
    }

    private static LoadedProgram load(Path file) throws IOException {
        return LOADER.load(Substituted.of(file.toString(), Files.readString(file)));
    }

    private static BotProgram yaml(String name, Map<String, String> values) throws IOException {
        Path file = files("flows").stream()
                .filter(each -> each.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
        return LOADER.load(Placeholders.apply(file.toString(), Files.readString(file), values, new Findings()))
                .program()
                .orElseThrow();
    }

    @Test
    void shouldLoadEveryExport() throws IOException {
        for (Path file : files("exports")) {
            LoadedProgram loaded = load(file);
            assertThat(loaded.findings()).extracting(Finding::rule).isSubsetOf("not-runnable");
            assertThat(loaded.program()).as(file.toString()).isPresent();
        }
    }

    @Test
    void shouldGiveTheProgramOfTheSameBotInYaml() throws IOException {
        assertThat(ProgramText.of(export("MergeExternalContactBot")))
                .isEqualTo(ProgramText.of(yaml("B05", Map.of("bot_name", "Merge External Contact Bot"))));
    }

    @Test
    void shouldGiveTheProgramOfTheSchedulingBot() throws IOException {
        assertThat(ProgramText.of(export("SchedulingBot")))
                .isEqualTo(ProgramText.of(yaml(
                        "B06",
                        Map.of(
                                "bot_name", "Test Scheduler Bot",
                                "queue_name", "Quiaoit Test Queue",
                                "lambda_integration_name", "AWS Lambda Data Actions",
                                "get_booking_slots_action_name", "Get Bookable Slots 2",
                                "create_booking_action_name", "Create Booking"))));
    }

    @Test
    void shouldGiveTheProgramOfTheCommonModule() throws IOException {
        assertThat(ProgramText.of(export("ResolveContact")))
                .isEqualTo(ProgramText.of(yaml("M01", Map.of("module_name", "Resolve Contact"))));
    }
}
