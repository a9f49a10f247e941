package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations with real flows of other people, which lie beside the project and not in it. */
class CorpusConversationsTest {
    private static final Map<String, String> EXPORTS = Map.of(
            "B05", "MergeExternalContactBot",
            "B06", "SchedulingBot",
            "M01", "ResolveContact");

    @BeforeEach
    void needTheCorpus() {
        assumeTrue(Corpus.isHere(), "skipped: there is no folder of corpus flows");
    }

    static Stream<Path> conversations() throws IOException, URISyntaxException {
        return Baselines.under("/corpus");
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldGoAsWritten(Path file) throws IOException {
        CorpusWorld world = CorpusWorld.of(Baselines.folder(file));
        Baselines.check(
                file,
                script -> Transcript.of(script)
                        .play(world.started(), world.ports())
                        .text());
    }

    /** The native export of a flow talks as its YAML does; only its tracking numbers are those of the editor. */
    @ParameterizedTest
    @ValueSource(strings = {"B05", "B06", "B06-closed", "S06", "S07"})
    void shouldGoTheSameForExports(String folder) throws IOException, URISyntaxException {
        for (Path file : Baselines.under("/corpus/" + folder).toList()) {
            CorpusWorld world = CorpusWorld.of(Baselines.folder(file)).withExports(EXPORTS);
            String script = Files.readString(file);

            assertThat(withoutNumbers(Transcript.of(script)
                            .play(world.started(), world.ports())
                            .text()))
                    .as(file.toString())
                    .isEqualTo(withoutNumbers(script));
        }
    }

    private static String withoutNumbers(String transcript) {
        return transcript.replaceAll("\\(\\d+\\) in", "in");
    }
}
