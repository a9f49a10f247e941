package dev.parley.engine;

import dev.parley.engine.port.Ports;
import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code conversations} holds a flow and conversations with it, the files being the expectation: what is
 * said in {@code .txt}, what happens in the {@code .events} beside it. Other YAML files of the folder are flows that can
 * be called.
 */
class ConversationsTest {
    static Stream<Path> conversations() throws IOException, URISyntaxException {
        return Baselines.under("/conversations");
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldGoAsWritten(Path file) throws IOException {
        BotProgram flow = Flows.program(file.resolveSibling("flow.yaml"));
        Ports ports = OutsideWorld.ports(flow, FolderOfFlows.of(Baselines.folder(file), ""));
        Transcript.Played played = Transcript.of(Files.readString(file)).play(flow, ports);
        Baselines.check(file, script -> played.text());
        Baselines.check(EventLines.beside(file), events -> EventLines.of(played.turns()));
    }
}
