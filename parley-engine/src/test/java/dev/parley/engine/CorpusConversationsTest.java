package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conversations with real flows of other people, which lie beside the project and not in it. */
class CorpusConversationsTest {
    private static final Map<String, String> EXPORTS = Map.of(
            "B05", "MergeExternalContactBot",
            "B06", "SchedulingBot",
            "X2", "AppleMessagesSalesforceDigitalBot");

    @BeforeEach
    void needTheCorpus() {
        assumeTrue(CorpusWorld.isHere(), "skipped: there is no folder of corpus flows");
    }

    static Stream<Path> conversations() throws IOException, URISyntaxException {
        return Baselines.under("/corpus");
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldGoAsWritten(Path file) throws IOException {
        CorpusWorld world = CorpusWorld.of(file.getParent());
        Baselines.check(file, script -> Transcript.of(script).play(world.flow(), world.ports()));
    }

    static Stream<Path> conversationsWithExports() throws IOException, URISyntaxException {
        return conversations().filter(file -> EXPORTS.containsKey(flow(file)));
    }

    /** The native export of a flow talks as its YAML does; only its tracking numbers are those of the editor. */
    @ParameterizedTest
    @MethodSource("conversationsWithExports")
    void shouldGoTheSameForTheExport(Path file) throws IOException {
        CorpusWorld world = CorpusWorld.of(file.getParent());
        BotProgram export = Flows.program(CorpusWorld.export(EXPORTS.get(flow(file))));
        String script = Files.readString(file);

        assertThat(withoutNumbers(Transcript.of(script).play(export, world.ports(export))))
                .isEqualTo(withoutNumbers(script));
    }

    private static String flow(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String withoutNumbers(String transcript) {
        return transcript.replaceAll("\\(\\d+\\) in", "in");
    }
}
