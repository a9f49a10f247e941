package dev.parley.flow.expression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing starts from, and every text it ever found: they stay handled. */
class FuzzingSeedsTest {
    private static final Path FOLDER =
            Path.of("src/test/resources/dev/parley/flow/expression/ExpressionFuzzTestInputs/shouldUnderstandOrRefuse");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUnderstandOrRefuse(Path seed) throws IOException {
        new AnyText().isUnderstoodOrRefused(new String(Files.readAllBytes(seed), StandardCharsets.UTF_8));
    }
}
