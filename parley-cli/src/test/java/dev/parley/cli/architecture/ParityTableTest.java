package dev.parley.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ParityTableTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("parley.root")));

    @Test
    void shouldBeTheSameInTheReadmeAsInTheDocs() throws IOException {
        assertThat(table("README.md"))
                .as("the parity table of README.md (copy it from docs/parity.md)")
                .startsWith("| area | state |")
                .isEqualTo(table("docs/parity.md"));
    }

    private static String table(String file) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        String begin = "<!-- parity:begin -->\n";
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("<!-- parity:end -->"));
    }
}
