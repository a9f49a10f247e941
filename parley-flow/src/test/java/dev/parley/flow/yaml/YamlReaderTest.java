package dev.parley.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Findings findings = new Findings();

    @Test
    void shouldKeepTheOrderOfKeysAndTheTextOfScalars() {
        YamlMap map = map("yes: 007\nno: true\n\"a b.c:d\": 'it''s'\nempty:\n");

        assertThat(map.entries()).extracting(YamlMap.Entry::name).containsExactly("yes", "no", "a b.c:d", "empty");
        assertThat(scalar(map, "yes").value()).isEqualTo("007");
        assertThat(scalar(map, "no").value()).isEqualTo("true");
        assertThat(scalar(map, "a b.c:d").value()).isEqualTo("it's");
        assertThat(scalar(map, "empty").isNull()).isTrue();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldTellQuotedTextFromPlainText() {
        YamlMap map = map("plain: null\nsingle: 'null'\ndouble: \"null\"\nblock: |\n  null\ntagged: !!str null\n");

        assertThat(scalar(map, "plain").quoted()).isFalse();
        assertThat(map.entries().stream().skip(1))
                .allSatisfy(entry ->
                        assertThat(((YamlScalar) entry.value()).quoted()).isTrue());
        assertThat(scalar(map, "tagged").at()).hasToString("f.yaml:6:15");
    }

    @Test
    void shouldKnowWhereMapsListsAndScalarsBegin() {
        YamlMap map = map("a:\n  - b: c\n    d: 'e'\n  - [f]\n");
        YamlList list = (YamlList) map.entries().getFirst().value();
        YamlMap first = (YamlMap) list.items().getFirst();

        assertThat(map.at()).hasToString("f.yaml:1:1");
        assertThat(list.at()).hasToString("f.yaml:2:3");
        assertThat(first.at()).hasToString("f.yaml:2:5");
        assertThat(first.entries().getLast().key().at()).hasToString("f.yaml:3:5");
        assertThat(scalar(first, "d").at()).hasToString("f.yaml:3:9");
        assertThat(list.items().getLast().at()).hasToString("f.yaml:4:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a: [1                              | yaml-syntax        | 2:1
                    a: b: c                            | yaml-syntax        | 1:5
                    a:⏎⇥b: 1                           | yaml-syntax        | 2:1
                    a: "x\\q"                          | yaml-syntax        | 1:7
                    a: "x\\UFFFFFFFF"                   | yaml-syntax        | 1:6
                    %YAML 9.0⏎---⏎a: 1                 | yaml-syntax        | 1:1
                    a: &x 1⏎b: *x                      | yaml-alias         | 1:4
                    a: *x                              | yaml-alias         | 1:4
                    a: 1⏎b: 2⏎a: 3                     | yaml-duplicate-key | 3:1
                    ? [a]⏎: 1                          | yaml-key           | 1:3
                    ? ⏎: 1                             | yaml-key           | 1:2
                    a: !!binary aGk=                   | yaml-tag           | 1:4
                    a: 1⏎---⏎b: 2                      | yaml-documents     | 2:1
                    """)
    void shouldReportWhatItRefuses(String text, String rule, String place) {
        new YamlReader().read("f.yaml", text.replace('⏎', '\n').replace('⇥', '\t') + "\n", findings);

        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.at()).hasToString("f.yaml:" + place);
            assertThat(finding.message()).endsWith(".");
        });
    }

    @Test
    void shouldKeepTheFirstOfTwoEqualKeys() {
        assertThat(scalar(map("a: 1\na: 2\n"), "a").value()).isEqualTo("1");
    }

    @Test
    void shouldReportACharacterThatMustNotStandInYaml() {
        read("😀: ok\nb: \u0001\n");

        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("f.yaml:2:4");
            assertThat(finding.message()).contains("U+0001");
        });
    }

    @Test
    void shouldReadAnEmptyFileAsNothing() {
        for (String text : List.of("", "# only a comment\n", "---\n", "\uFEFF")) {
            assertThat(read(text))
                    .containsInstanceOf(YamlScalar.class)
                    .hasValueSatisfying(node -> assertThat(node.describe()).isEqualTo("nothing"));
        }
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldReadWhatIsNestedTwoHundredLevelsDeepButNoMore() {
        assertThat(read("[".repeat(200) + "]".repeat(200))).isPresent();
        assertThat(read(nestedMaps(200))).isPresent();
        assertThat(findings.list()).isEmpty();

        assertThat(read("[".repeat(201) + "]".repeat(201))).isEmpty();
        assertThat(read("[".repeat(1_000_000))).isEmpty();
        assertThat(read("- ".repeat(1_000_000))).isEmpty();
        assertThat(read(nestedMaps(201))).isEmpty();
        assertThat(findings.list()).extracting(Finding::rule).containsOnly("yaml-too-deep");
    }

    @Test
    void shouldRefuseFilesThatAreTooLarge() {
        assertThat(read("a".repeat(YamlLimits.STANDARD.characters() + 1))).isEmpty();
        assertThat(read("[" + "a,".repeat(600_000) + "]")).isEmpty();
        assertThat(findings.list()).extracting(Finding::rule).containsExactly("yaml-too-large", "yaml-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "? ",
                "- ",
                "a:\n",
                "a: b\n",
                "!!str ",
                "!",
                "%a\n",
                "'",
                "\"",
                "\\",
                "|\n",
                "#\n",
                "&a ",
                "*a ",
                "a\n ",
                "{a: ",
                "{a: b, ",
                ": ",
                "\n",
                " ",
                "a",
                "[a, b]: ",
                "'' ",
                "\"\n",
                "\uFEFF",
                "---\n",
                "? a\n: b\n",
                "\"\\x41\" ",
                "a: 'b'\n",
                "- a\n",
                "😀",
                "{{a}}",
                "[],"
            })
    void shouldReadAMillionCharactersOfAnythingInBoundedTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            read(text);
            read("a: \"" + text);
            read("[" + text);
        });
    }

    @Test
    void shouldStopAfterTooManyProblems() {
        assertThat(read("a: 1\n".repeat(5_000))).isEmpty();

        assertThat(findings.list()).hasSize(101);
        assertThat(findings.list().getLast().rule()).isEqualTo("yaml-too-many-problems");
    }

    private static String nestedMaps(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "k:\n").collect(Collectors.joining());
    }

    private Optional<YamlNode> read(String text) {
        return new YamlReader().read("f.yaml", text, findings);
    }

    private YamlMap map(String text) {
        return (YamlMap) read(text)
                .orElseThrow(
                        () -> new AssertionError(Arrays.toString(findings.list().toArray())));
    }

    private static YamlScalar scalar(YamlMap map, String key) {
        return (YamlScalar) map.find(key).orElseThrow();
    }
}
