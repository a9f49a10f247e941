package dev.parley.flow.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Severity;
import dev.parley.flow.yaml.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real flows of other people load as they are; what cannot run yet is said, and nothing else. */
class CorpusTest {
    private static final Path FLOWS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus/flows");

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(FLOWS), "skipped: there is no folder of corpus flows");
        try (Stream<Path> files = Files.list(FLOWS)) {
            return files.sorted().toList();
        }
    }

    private static LoadedProgram load(Path file) throws IOException {
        return new FlowLoader(new ArchitectExpressions())
                .load(Placeholders.apply(file.toString(), Files.readString(file), Map.of(), new Findings()));
    }

    @Test
    void shouldLoadEveryFile() throws IOException {
        for (Path file : files()) {
            LoadedProgram loaded = load(file);
            assertThat(loaded.findings())
                    .as(file.toString())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
            assertThat(loaded.program()).as(file.toString()).isPresent();
            assertThat(loaded.findings()).extracting(Finding::rule).containsOnly(anyKnownLimit(loaded));
        }
    }

    private static String[] anyKnownLimit(LoadedProgram loaded) {
        return loaded.findings().isEmpty() ? new String[0] : new String[] {"not-runnable"};
    }

    @Test
    void shouldGiveEveryActionANumberOfItsOwn() throws IOException {
        for (Path file : files()) {
            BotProgram program = load(file).program().orElseThrow();
            List<Integer> numbers = program.blocks().stream()
                    .flatMap(block -> block.steps().stream())
                    .map(step -> step.number())
                    .toList();
            assertThat(numbers).as(file.toString()).doesNotHaveDuplicates();
        }
    }
}
