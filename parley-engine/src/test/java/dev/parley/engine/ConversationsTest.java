package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code conversations} holds a flow and conversations with it, the files being the expectation. */
class ConversationsTest {
    static Stream<Path> conversations() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ConversationsTest.class.getResource("/conversations"))
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void shouldGoAsWritten(Path file) throws IOException {
        String written = Files.readString(file);
        String played = Transcript.of(written).play(Flows.program(file.resolveSibling("flow.yaml")));
        if (Boolean.getBoolean("parley.update")) {
            String relative = file.toString().split("test-classes/", 2)[1];
            Files.writeString(Path.of("src/test/resources").resolve(relative), played);
            return;
        }
        assertThat(played).isEqualTo(written);
    }
}
