package dev.parley.nlu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    /** Tokens with a plus in front where they are joined to the one before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Hello World          | hello world
            Twenty-Five          | twenty five
            o'clock              | o clock
            d’août               | d aout
            5-day                | 5 day
            555-1234             | 555 +- +1234
            A12b                 | a +12 +b
            $5.30                | $ +5 +. +30
            1'234                | 1 +' +234
            p.m.                 | p +. +m +.
            ٣٤ and ５            | 34 and 5
            Ünïcödé              | unicode
            Straße               | strasse
            😀ok                 | 😀 +ok
            - a -                | - a -
            """)
    void shouldSplitWordsDigitsAndSigns(String text, String tokens) {
        assertThat(Tokens.of(FoldedText.of(text)).stream()
                        .map(token -> (token.joined() ? "+" : "") + token.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void shouldKnowWhereTokensStand() {
        FoldedText text = FoldedText.of("  Big   ÉCOLE\u200B 5");

        assertThat(Tokens.of(text))
                .extracting(token -> text.original().substring(text.begin(token.from()), text.end(token.to())))
                .containsExactly("Big", "ÉCOLE", "5");
        assertThat(Tokens.of(FoldedText.of(" \u200B"))).isEmpty();
    }

    @Test
    void shouldNotSplitACharacterAtTheEndOfABeginning() {
        assertThat(FoldedText.beginning("ab😀", 3)).isEqualTo("ab");
        assertThat(FoldedText.beginning("ab😀", 4)).isEqualTo("ab😀");
        assertThat(FoldedText.beginning("ab", 5)).isEqualTo("ab");
    }
}
