package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files that are both the input and the expected output of a test; {@code -Dparley.update=true} writes them anew. */
final class Baselines {
    private Baselines() {}

    /** Makes the whole file as it should be of the file as it is. */
    interface Writer {
        String write(String file) throws IOException;
    }

    static Stream<Path> under(String folder) throws IOException, URISyntaxException {
        Path root = Path.of(
                Objects.requireNonNull(Baselines.class.getResource(folder)).toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    /** The folder a file is in. */
    static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    static void check(Path file, Writer writer) throws IOException {
        boolean updating = Boolean.getBoolean("parley.update");
        String expected = updating && !Files.exists(file) ? "" : Files.readString(file);
        String actual = writer.write(expected);
        if (updating) {
            String relative = file.toString().replace('\\', '/').split("test-classes/", 2)[1];
            Files.writeString(Path.of("src/test/resources").resolve(relative), actual);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
