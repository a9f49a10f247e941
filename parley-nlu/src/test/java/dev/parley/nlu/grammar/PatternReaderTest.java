package dev.parley.nlu.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {
    /** What a pattern stands for, places joined to the one before with a plus in front. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            half past {hour}    ; half past {hour=hour}
            {a=0}/{b=0}         ; {a=0} +/ +{b=0}
            a (b|c d) e         ; a b e, a c d e
            (the)? day          ; the day, day
            {n} pm?             ; {n=n} pm, {n=n}
            x | y z             ; x, y z
            d'août              ; d aout
            p.m.                ; p +. +m +.
            at ^ {hour}         ; at ^ {hour=hour}
            {h}(:{m}(:{s})?)?   ; {h=h} +: +{m=m} +: +{s=s}, {h=h} +: +{m=m}, {h=h}
            """)
    void shouldReadEverythingAPatternStandsFor(String pattern, String sequences) {
        assertThat(PatternReader.read(pattern).stream()
                        .map(PatternReaderTest::text)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(sequences);
    }

    private static String text(List<Element> sequence) {
        return sequence.stream()
                .map(element -> (element.joined() ? "+" : "")
                        + switch (element.kind()) {
                            case TOKEN -> element.text();
                            case PHRASE -> "{" + element.name() + "=" + element.text() + "}";
                            case BEGIN -> "^";
                        })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "{a", "a || }"})
    void shouldSayWhatIsWrongWithAPattern(String pattern) {
        assertThatThrownBy(() -> PatternReader.read(pattern))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(pattern);
    }
}
