package dev.parley.nlu.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of utterances, one for each language tag: the type, with a question mark where it was asked for, the
 * utterance, and the values as {@code words = value}. A line {@code now …} holds for those below it.
 * {@code -Dparley.update=true} writes the values.
 */
class BuiltinTableTest {
    private static final Path SOURCE = Path.of("src/test/resources/dev/parley/nlu/builtin");

    static Stream<String> languages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(BuiltinTableTest.class.getResource("en-us.table"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> Objects.toString(file.getFileName()))
                    .filter(name -> name.endsWith(".table"))
                    .map(name -> name.replace(".table", ""))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shouldFindTheValuesOfTheTable(String language) throws IOException, URISyntaxException {
        String name = language + ".table";
        String expected = Files.readString(Path.of(
                Objects.requireNonNull(BuiltinTableTest.class.getResource(name)).toURI()));
        String found = found(language, expected.lines().toList());
        if (Boolean.getBoolean("parley.update")) {
            Files.writeString(SOURCE.resolve(name), found);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    private static String found(String language, List<String> lines) {
        LocalDateTime now = LocalDateTime.MIN;
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split(" \\| ?", 3);
            if (line.startsWith("now ")) {
                now = LocalDateTime.parse(line.substring(4));
            }
            found.add(columns.length < 2 ? line : row(language, now, columns[0].strip(), columns[1].strip()));
        }
        return String.join("\n", found) + "\n";
    }

    private static String row(String language, LocalDateTime now, String type, String utterance) {
        BuiltinSpans spans = Builtins.of(language).spans(utterance, now);
        BuiltinType sought = BuiltinType.valueOf(type.replace("?", "").toUpperCase(Locale.ROOT));
        List<BuiltinSpan> found = type.endsWith("?") ? spans.asked(sought) : spans.of(sought);
        String values =
                found.stream().map(span -> span.raw() + " = " + span.resolved()).collect(Collectors.joining("; "));
        return (type + " | " + utterance + " | " + values).strip();
    }
}
