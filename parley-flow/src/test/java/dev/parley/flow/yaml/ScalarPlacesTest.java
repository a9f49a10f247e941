package dev.parley.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Findings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the characters of a scalar stand in the file, for every way to write one. */
class ScalarPlacesTest {
    @Test
    void shouldPlacePlainTextOnOneLine() {
        assertThat(places("k: abc # note\n")).containsExactly("a 1:4", "b 1:5", "c 1:6", "$ 1:7");
    }

    @Test
    void shouldPlacePlainTextOnSeveralLines() {
        assertThat(places("k: ab  \n   cd\n\n   e\n"))
                .containsExactly("a 1:4", "b 1:5", "  1:8", "c 2:4", "d 2:5", "⏎ 3:1", "e 4:4", "$ 4:5");
    }

    @Test
    void shouldPlaceTextInSingleQuotes() {
        assertThat(places("k: 'a''b\n  c '\n"))
                .containsExactly("a 1:5", "' 1:6", "b 1:8", "  1:9", "c 2:3", "  2:4", "$ 2:5");
    }

    @Test
    void shouldPlaceEscapesInDoubleQuotesAtTheirBackslash() {
        assertThat(places("k: \"a\\n\\\"\\\\\\u00e9\\x41b\"\n"))
                .containsExactly("a 1:5", "⏎ 1:6", "\" 1:8", "\\ 1:10", "é 1:12", "A 1:18", "b 1:22", "$ 1:23");
    }

    @Test
    void shouldPlaceBothHalvesOfAWideEscape() {
        assertThat(places("k: \"\\U0001F600x\"\n")).containsExactly("\uD83D 1:5", "\uDE00 1:5", "x 1:15", "$ 1:16");
    }

    @Test
    void shouldPlaceFoldedAndContinuedLinesInDoubleQuotes() {
        assertThat(places("k: \"a \\\n    b\n\n  c\"\n"))
                .containsExactly("a 1:5", "  1:6", "b 2:5", "⏎ 3:1", "c 4:3", "$ 4:4");
    }

    @Test
    void shouldPlaceALiteralBlock() {
        assertThat(places("k: | # note\n  a\n    b c\n\n  d\n"))
                .containsExactly(
                        "a 2:3", "⏎ 2:4", "  3:3", "  3:4", "b 3:5", "  3:6", "c 3:7", "⏎ 3:8", "⏎ 4:1", "d 5:3",
                        "⏎ 5:4", "$ 6:1");
    }

    @Test
    void shouldPlaceAFoldedBlock() {
        assertThat(places("k: >-\n  a b\n  c\n\n  d\n"))
                .containsExactly("a 2:3", "  2:4", "b 2:5", "  2:6", "c 3:3", "⏎ 3:4", "d 5:3", "$ 5:4");
    }

    @Test
    void shouldPlaceABlockWithItsIndentationGiven() {
        assertThat(places("k: |2-\n    a\n  b\n"))
                .containsExactly("  2:3", "  2:4", "a 2:5", "⏎ 2:6", "b 3:3", "$ 3:4");
    }

    @Test
    void shouldPlaceTextWithWindowsLineEndsAndByteOrderMark() {
        assertThat(places("\uFEFFk: \"a\r\n  b\"\r\n")).containsExactly("a 1:5", "  1:6", "b 2:3", "$ 2:4");
        assertThat(places("\uFEFFk: |\r\n  a\r\n  b\r\n")).containsExactly("a 2:3", "⏎ 2:4", "b 3:3", "⏎ 3:4", "$ 4:1");
    }

    @Test
    void shouldCountColumnsInUtf16UnitsBehindWideCharacters() {
        assertThat(places("\"😀\": aé\n")).containsExactly("a 1:7", "é 1:8", "$ 1:9");
    }

    @Test
    void shouldPlaceEmptyText() {
        assertThat(places("k: ''\n")).containsExactly("$ 1:5");
        assertThat(places("k:\n")).containsExactly("$ 1:3");
        assertThat(places("k: |\n")).containsExactly("$ 1:4");
    }

    private static List<String> places(String text) {
        YamlMap map =
                (YamlMap) new YamlReader().read("f.yaml", text, new Findings()).orElseThrow();
        YamlScalar scalar = (YamlScalar) map.entries().getFirst().value();
        List<String> places = new ArrayList<>();
        for (int i = 0; i <= scalar.value().length(); i++) {
            char c = i == scalar.value().length() ? '$' : scalar.value().charAt(i);
            places.add((c == '\n' ? '⏎' : c) + scalar.at(i).toString().replace("f.yaml:", " "));
        }
        return places;
    }
}
