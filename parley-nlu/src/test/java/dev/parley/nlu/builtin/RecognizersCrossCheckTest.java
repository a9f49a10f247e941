package dev.parley.nlu.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what the tables expect with Microsoft Recognizers-Text, where it reads the language. Every difference stands
 * in {@code recognizers.differences} with its reason: {@code language | type | utterance | theirs | reason}, with a hyphen where they find nothing.
 */
@Tag("long")
class RecognizersCrossCheckTest {
    private static final Set<BuiltinType> COMPARED =
            Set.of(BuiltinType.NUMBER, BuiltinType.MONEY, BuiltinType.DATE, BuiltinType.TIME, BuiltinType.DURATION);

    @ParameterizedTest
    @ValueSource(strings = {"en-us", "es-es", "fr-fr"})
    void shouldAgreeButForTheDifferencesThatAreMeant(String language) throws IOException, URISyntaxException {
        Map<String, String> meant = differences(language);
        Set<String> found = new HashSet<>();
        List<String> unmeant = new ArrayList<>();
        LocalDateTime now = LocalDateTime.MIN;
        int rows = 0;
        int agreed = 0;
        for (String line : lines(language + ".table")) {
            String[] columns = line.split(" \\| ?", 3);
            if (line.startsWith("now ")) {
                now = LocalDateTime.parse(line.substring(4));
            } else if (!columns[0].endsWith("?")) {
                BuiltinType type = BuiltinType.valueOf(columns[0].toUpperCase(Locale.ROOT));
                if (COMPARED.contains(type)) {
                    rows++;
                    List<String> ours = Builtins.of(language).spans(columns[1], now).of(type).stream()
                            .map(BuiltinSpan::resolved)
                            .toList();
                    List<String> theirs = new MicrosoftRecognizers(language, now).find(type, columns[1]);
                    String difference = columns[0] + " | " + columns[1] + " | "
                            + (theirs.isEmpty() ? "-" : String.join("; ", theirs));
                    if (ours.equals(theirs)) {
                        agreed++;
                    } else if (meant.containsKey(difference)) {
                        found.add(difference);
                    } else {
                        unmeant.add(language + " | " + difference);
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d agree with Recognizers-Text%n", language, agreed, rows);
        assertThat(unmeant).as("differences without a reason").isEmpty();
        assertThat(meant.keySet()).as("differences with a reason").isEqualTo(found);
    }

    /** The reasons by type, utterance and the other's values. */
    private static Map<String, String> differences(String language) throws IOException, URISyntaxException {
        Map<String, String> differences = new HashMap<>();
        for (String line : lines("recognizers.differences")) {
            String[] columns = line.split(" \\| ?", 5);
            if (columns.length == 5 && columns[0].equals(language)) {
                differences.put(columns[1] + " | " + columns[2] + " | " + columns[3], columns[4]);
            }
        }
        return differences;
    }

    private static List<String> lines(String name) throws IOException, URISyntaxException {
        return Files.readAllLines(Path.of(Objects.requireNonNull(RecognizersCrossCheckTest.class.getResource(name))
                .toURI()));
    }
}
