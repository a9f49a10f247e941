package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversations with real flows of other people, which lie beside the project and not in it. */
class CorpusConversationsTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
    private static final Path FLOWS = CORPUS.resolve("flows");
    private static final Path EXPORTS = CORPUS.resolve("exports");

    static Stream<Path> conversations() throws IOException, URISyntaxException {
        return Baselines.under("/corpus");
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldGoAsWritten(Path file) throws IOException {
        assumeTrue(Files.isDirectory(FLOWS), "skipped: there is no folder of corpus flows");
        String id = file.getName(file.getNameCount() - 2).toString();
        Baselines.check(file, script -> Transcript.of(script).play(Flows.program(flow(id))));
    }

    static Stream<Path> conversationsOfTheSlotBot() throws IOException, URISyntaxException {
        return Baselines.under("/corpus/B05");
    }

    /** The native export of a flow talks as its YAML does; only its tracking numbers are those of the editor. */
    @ParameterizedTest
    @MethodSource("conversationsOfTheSlotBot")
    void shouldGoTheSameForTheExport(Path file) throws IOException {
        assumeTrue(Files.isDirectory(EXPORTS), "skipped: there is no folder of corpus exports");
        String script = Files.readString(file);
        BotProgram program = Flows.program(only(EXPORTS, "MergeExternalContactBot"));

        assertThat(Transcript.of(script).play(program))
                .isEqualTo(script.replace("(11)", "(15)").replace("(12)", "(14)"));
    }

    private static Path flow(String id) throws IOException {
        return only(FLOWS, id + "-");
    }

    private static Path only(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(part))
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
