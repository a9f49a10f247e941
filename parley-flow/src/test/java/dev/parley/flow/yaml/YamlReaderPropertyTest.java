package dev.parley.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlReaderPropertyTest {
    private static final String FLOW = """
            botFlow:
              name: {{bot}} é
              # a comment
              {{ key }}: [a, 'b ''c''', {d: "e\\n\\"f\\" \\u00e9"}]
              text: |
                one
                  two

                three
              folded: >-
                one
                two
              plain: one
                two
              yes: !!str 1
            """;

    @Property(tries = 500)
    void shouldReadAnyTextWithoutException(@ForAll String text) {
        check(text);
    }

    @Property(tries = 1000)
    void shouldReadAnyMixOfYamlTokensWithoutException(@ForAll("tokens") String text) {
        check(text);
    }

    @Property(tries = 1000)
    void shouldReadAnyMutatedFlowWithoutException(@ForAll("mutations") String text) {
        check(text);
    }

    @Property(tries = 500)
    void shouldPlaceEveryCharacterOfAPlainScalarExactly(@ForAll("words") String word, @ForAll("words") String key) {
        String text = "# é\n" + key + "x:   " + word + "\n";
        YamlMap map = (YamlMap) read(text).orElseThrow();
        YamlScalar scalar = (YamlScalar) map.entries().getFirst().value();

        assertThat(scalar.value()).isEqualTo(word);
        for (int i = 0; i < word.length(); i++) {
            assertThat(scalar.at(i)).isEqualTo(new Position("f", 2, key.length() + 6 + i));
        }
    }

    @Property(tries = 500)
    void shouldPlaceEveryCharacterOfADoubleQuotedScalarExactly(@ForAll("quotables") String value) {
        StringBuilder raw = new StringBuilder("a: \"");
        int[] columns = new int[value.length()];
        for (int i = 0; i < value.length(); i++) {
            columns[i] = raw.length() + 1;
            raw.append(escape(value.charAt(i)));
        }
        YamlScalar scalar = (YamlScalar) ((YamlMap) read(raw + "\"\n").orElseThrow())
                .entries()
                .getFirst()
                .value();

        assertThat(scalar.value()).isEqualTo(value);
        for (int i = 0; i < value.length(); i++) {
            assertThat(scalar.at(i).column()).isEqualTo(columns[i]);
        }
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> c > 0x7e ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "Z", "0", "9", "é", "ß", "ı", "İ", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> quotables() {
        return Arbitraries.strings().withChars("ab \"\\\n\té'#:{").ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(
                        "a",
                        "b",
                        ": ",
                        "- ",
                        "\n",
                        "\r\n",
                        "\r",
                        "  ",
                        "\t",
                        "\"",
                        "'",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "? ",
                        "|",
                        ">",
                        "|2-\n",
                        "&x",
                        "*x",
                        "!",
                        "!!str ",
                        "%",
                        "---",
                        "...",
                        "#",
                        "\\",
                        "\\u12",
                        "\\U0010",
                        "\\UFFFFFFFF",
                        "😀",
                        "\uD83D",
                        "\u0000",
                        "\uFEFF",
                        "\u0085",
                        "\u2028",
                        "{{a}}",
                        "@",
                        "`")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, FLOW.length());
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 5);
        return Combinators.combine(place, length, tokens())
                .as((from, cut, insert) ->
                        FLOW.substring(0, from) + insert + FLOW.substring(Math.min(FLOW.length(), from + cut)));
    }

    private static void check(String text) {
        Findings findings = new Findings();
        Substituted source = Placeholders.apply("f", text, Map.of("key", "k"), findings);
        Optional<YamlNode> root = new YamlReader().read(source, findings);

        assertThat(root.isPresent() || findings.hasErrors()).isTrue();
        String[] lines = text.split("\r\n|\r|\n", -1);
        Stream<Position> reported = findings.list().stream().map(finding -> finding.at());
        Stream.concat(reported, root.stream().flatMap(YamlReaderPropertyTest::positions))
                .forEach(at -> {
                    assertThat(at.line()).isBetween(1, lines.length);
                    assertThat(at.column()).isBetween(1, lines[at.line() - 1].length() + 2);
                });
    }

    private static Stream<Position> positions(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar ->
                Stream.iterate(0, i -> i <= scalar.value().length(), i -> i + 1).map(scalar::at);
            case YamlList list ->
                Stream.concat(Stream.of(list.at()), list.items().stream().flatMap(YamlReaderPropertyTest::positions));
            case YamlMap map ->
                Stream.concat(
                        Stream.of(map.at()),
                        map.entries().stream()
                                .flatMap(entry -> Stream.concat(positions(entry.key()), positions(entry.value()))));
        };
    }

    private static Optional<YamlNode> read(String text) {
        return new YamlReader().read("f", text, new Findings());
    }
}
