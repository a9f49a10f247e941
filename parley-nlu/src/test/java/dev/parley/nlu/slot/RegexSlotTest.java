package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.nlu.slot.RegexSlot.Engine;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexSlotTest {
    /** A blank cell means no match. */
    @ParameterizedTest
    @CsvSource(delimiter = '⏐', quoteCharacter = '`', textBlock = """
                    \\b[0-9]{8}\\b           ⏐ order 12345678, please ⏐ 12345678
                    \\b[0-9]{8}\\b           ⏐ order 123456789        ⏐
                    \\b[0-9]*\\b             ⏐ order 12345            ⏐ 12345
                    \\b[0-9]*\\b             ⏐ no digits              ⏐
                    ^[a-z]+$                 ⏐ abc                    ⏐ abc
                    ^[a-z]+$                 ⏐ ABC                    ⏐
                    ([0-9][^0-9]*){5}        ⏐ is 1 2-3 4,5 ok        ⏐ 1 2-3 4,5 ok
                    ^[a-zA-Z0-9\\s!@#$%^&*()_+\\-=[\\]{};':"\\\\|,.<>/? ]+$ ⏐ a[b]-c|d?e ⏐ a[b]-c|d?e
                    \\d{2}\\/\\d{2}          ⏐ on 24/12               ⏐ 24/12
                    \\u00e9t\\xe9            ⏐ un été                 ⏐ été
                    (?:ab)+                  ⏐ xababy                 ⏐ abab
                    (?<year>\\d{4})-\\d\\d   ⏐ in 2026-05             ⏐ 2026-05
                    a{,3}                    ⏐ a{,3}                  ⏐ a{,3}
                    {a}]                     ⏐ {a}]                   ⏐ {a}]
                    [\\w-.]+                 ⏐ !a-b.c!                ⏐ a-b.c
                    [a&&b]+                  ⏐ &ab                    ⏐ &ab
                    [^\\]]+                  ⏐ ]abc]                  ⏐ abc
                    [[:alpha:]               ⏐ x:y                    ⏐ :
                    \\Aa\\z                  ⏐ Aaz                    ⏐ Aaz
                    (?i)visa                 ⏐ my VISA card           ⏐ VISA
                    \\p{L}+                  ⏐ 12 été                 ⏐ été
                    \\cJ|x                   ⏐ x                      ⏐ x
                    [\\s\\S]+                ⏐ all of it              ⏐ all of it
                    a.c                      ⏐ abc                    ⏐ abc
                    \\uD83D\\uDE00           ⏐ so 😀                  ⏐ 😀
                    """)
    void shouldFindWhatJavaScriptWouldFindInLinearTime(String pattern, String text, String match) {
        RegexPattern regex = RegexPattern.of(pattern);

        assertThat(regex.problem()).isEmpty();
        assertThat(regex.engine()).isEqualTo(Engine.LINEAR);
        assertThat(regex.find(text).map(RegexPattern.Match::text).orElse(null)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⏐', quoteCharacter = '`', textBlock = """
                    (?=.*\\d)(?=.*[a-z]).{4,}  ⏐ abc1   ⏐ abc1
                    (?!00)\\d\\d               ⏐ 00 12  ⏐ 12
                    (?<=#)\\d+                 ⏐ no #42 ⏐ 42
                    (?<!\\d)\\d{3}(?!\\d)      ⏐ 1234 567 ⏐ 567
                    (.)\\1                     ⏐ hello  ⏐ ll
                    (?<c>[a-z])\\k<c>          ⏐ hello  ⏐ ll
                    a{1500}                    ⏐ a      ⏐
                    """)
    void shouldRunWhatNeedsBacktrackingUnderGuard(String pattern, String text, String match) {
        RegexPattern regex = RegexPattern.of(pattern);

        assertThat(regex.problem()).isEmpty();
        assertThat(regex.engine()).isEqualTo(Engine.GUARDED);
        assertThat(regex.find(text).map(RegexPattern.Match::text).orElse(null)).isEqualTo(match);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[a",
                "*a",
                "a**",
                "a|*",
                "\\",
                "(?<n>a",
                "(?Pa)",
                "[z-a]",
                "a{3,1}",
                "\\2(a)",
                "(?<b>a)\\k<c>",
                "{3}",
                "((a{100}){100}){100}",
                "a++"
            })
    void shouldTellWhatIsWrongWithAPatternAndNeverMatch(String pattern) {
        RegexPattern regex = RegexPattern.of(pattern);

        assertThat(regex.engine()).isEqualTo(Engine.NONE);
        assertThat(regex.problem()).isPresent().get().asString().endsWith(".");
        assertThat(regex.find("aaaa")).isEmpty();
    }

    @Test
    void shouldReadAnEscapedKAsALetterWhereNoGroupHasAName() {
        assertThat(RegexPattern.of("(a)\\k<b>").find("ak<b>")).contains(new RegexPattern.Match(0, "ak<b>"));
    }

    @Test
    void shouldRefuseEndlessAndDeepPatterns() {
        assertThat(RegexPattern.of("a".repeat(5_001)).problem()).isPresent();
        assertThat(RegexPattern.of("(".repeat(51) + ")".repeat(51)).problem()).isPresent();
        assertThat(RegexPattern.of("(".repeat(50) + "a" + ")".repeat(50)).find("a"))
                .contains(new RegexPattern.Match(0, "a"));
    }

    @Test
    void shouldLetTheEarliestItemThatMatchesWin() {
        RegexSlot slot = RegexSlot.of(List.of("[", "[0-9]{8}", "[0-9]+"));

        assertThat(Hearing.find(slot, "1 or 12345678", true))
                .extracting(SlotRecognizer.Found::resolved)
                .containsExactly("12345678");
        assertThat(slot.patterns())
                .extracting(RegexPattern::engine)
                .containsExactly(Engine.NONE, Engine.LINEAR, Engine.LINEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|b)*",
                "^(a+)+$",
                "(a*)*c",
                "(a|a)*c",
                "^(a+)+\\1$",
                "(?=(a|a)*c)",
                "((a|b)*)*\\1c",
                "(?=(a+)+$)b",
                "(?=((){1000}){4})a"
            })
    void shouldEndOnHostilePatternsAndTexts(String pattern) {
        RegexPattern regex = RegexPattern.of(pattern);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int length : new int[] {30, 500, 5_000, 1_000_000}) {
                regex.find("ab".repeat(length / 2) + "!");
                regex.find("a".repeat(length) + "!");
            }
        });
    }

    @Test
    void shouldNotSearchLongTextsWithTheGuardedEngine() {
        RegexPattern regex = RegexPattern.of("(?=a)a");

        assertThat(regex.find("a" + " ".repeat(499))).isPresent();
        assertThat(regex.find("a" + " ".repeat(500))).isEmpty();
    }
}
