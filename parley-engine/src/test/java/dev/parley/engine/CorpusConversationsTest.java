package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    private static final Path FLOWS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus/flows");

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

    private static Path flow(String id) throws IOException {
        try (Stream<Path> files = Files.list(FLOWS)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(id + "-"))
                    .toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
