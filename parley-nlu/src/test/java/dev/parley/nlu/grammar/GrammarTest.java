package dev.parley.nlu.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
    /** Numbers in words need no actions. */
    private static final Map<String, Action> NO_ACTIONS = new AbstractMap<>() {
        @Override
        public Set<Entry<String, Action>> entrySet() {
            return Set.of();
        }

        @Override
        public Action get(Object name) {
            return arguments -> Optional.empty();
        }
    };

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 10, 0);

    @ParameterizedTest
    @CsvSource({
        "en-us, true",
        "en_GB, true",
        "EN, true",
        "de-AT, true",
        "sv, false",
        "'', false",
        "und, false",
        "english, false"
    })
    void shouldSayForWhichLanguagesThereAreRules(String language, boolean known) {
        assertThat(Grammar.isKnown(language)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, '.', true",
        "en, '.', true",
        "en-GB, '.', false",
        "de_DE, ',', false",
        "es-MX, '.', false",
        "fr, ',', false",
        "??, '.', false"
    })
    void shouldKnowHowNumbersAndDaysAreWritten(String language, char decimal, boolean monthFirst) {
        assertThat(Region.of(language)).isEqualTo(new Region(decimal, monthFirst));
    }

    @Test
    void shouldSayWhichActionIsMissing() {
        assertThatThrownBy(() -> Grammar.of("en", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no action");
    }

    @ParameterizedTest
    @CsvSource({
        "one hundred and five, 105",
        "twenty and five, 20",
        "twelve hundred, 1200",
        "hundred hundred, 100",
        "two thousand three million, 2003",
        "a hundred, 100",
        "a a, 1",
        "a twenty, 1",
        "three point one four, 3.14",
        "three point twenty five, 3.25",
        "three point, 3",
        "5 million, 5000000",
        "2.5k, 2500",
        "5 five, 5",
        "zero five, 0",
        "two dozen five, 24"
    })
    void shouldPutNumbersTogetherAsTheyAreSpoken(String text, String value) {
        assertThat(number("en", text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "de, fünfundzwanzig, 25",
        "de, fünf und zwanzig, 25",
        "de, hundertfünfundzwanzigtausenddreihundertsechs, 125306",
        "de, undzwanzig, ",
        "nl, tweeëntwintigduizend, 22000",
        "it, centoventitré, 123",
        "fr, quatre-vingt-onze, 91",
        "fr, vingt et un, 21",
        "es, treinta y un, 31",
        "pt, mil e duzentos, 1200"
    })
    void shouldKnowTheCompoundsOfALanguage(String language, String text, @Nullable String value) {
        assertThat(number(language, text)).isEqualTo(value);
    }

    private static @Nullable String number(String language, String text) {
        Grammar grammar = Grammar.of(language, NO_ACTIONS);
        Sentence sentence = new Sentence(text, Region.of(language), NOW);
        return grammar.readings("n", sentence, 0).stream()
                .map(Reading::value)
                .findFirst()
                .orElse(null);
    }
}
