package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.nlu.slot.RegexSlot.Engine;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JavaScriptRegexPropertyTest {
    @Property(tries = 3000)
    void shouldMakeSomethingOfAnyPattern(@ForAll("patterns") String pattern) {
        RegexPattern regex = RegexPattern.of(pattern);

        assertThat(regex.problem().isPresent()).isEqualTo(regex.engine() == Engine.NONE);
        regex.find("aab ba-1 😀{x}")
                .ifPresent(found -> assertThat("aab ba-1 😀{x}").contains(found.text()));
    }

    @Property(tries = 500)
    void shouldFindAnyTextItsEscapedFormDescribes(@ForAll("texts") String text) {
        StringBuilder pattern = new StringBuilder();
        text.chars().forEach(c -> pattern.append(String.format("\\u%04x", c)));

        assertThat(RegexPattern.of(pattern.toString()).find("<" + text + ">"))
                .contains(new RegexPattern.Match(1, text));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "1",
                        "-",
                        " ",
                        "(",
                        ")",
                        "(?:",
                        "(?=",
                        "(?!",
                        "(?<=",
                        "(?<n>",
                        "[",
                        "]",
                        "[^",
                        "{",
                        "}",
                        "{2}",
                        "{1,3}",
                        "{,2}",
                        "*",
                        "+",
                        "?",
                        "|",
                        "^",
                        "$",
                        ".",
                        "\\",
                        "\\d",
                        "\\w",
                        "\\S",
                        "\\b",
                        "\\1",
                        "\\k<n>",
                        "\\u0041",
                        "\\uD83D",
                        "\\x41",
                        "\\0",
                        "\\c",
                        "\\p{L}",
                        "\\P{Zz}",
                        "\\-",
                        "&&",
                        "😀",
                        "\\Q",
                        "\\E",
                        ":",
                        "<",
                        ">",
                        "(?i)",
                        "#",
                        "\n",
                        "\\u{1F600}",
                        "\\u{FFFFFF}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "Z", "é", "😀", "\\", "[", "(", "$", "\n", "\t", "\u2028", "İ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
