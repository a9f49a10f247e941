package dev.parley.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.nlu.Utterance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguagesUnderstandingTest {
    private static final NluModel MODEL = new NluModel(
            "en",
            intents("call me a taxi"),
            List.of(),
            List.of(),
            List.of(
                    new NluModel("de-de", intents("ruf mir ein Taxi"), List.of(), List.of()),
                    new NluModel("de-at", intents("schick ma a Taxi"), List.of(), List.of())));

    private static List<Intent> intents(String text) {
        return List.of(
                new Intent("Taxi", "", List.of(new Utterance(List.of(new Utterance.Segment(text, null)))), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, call me a taxi",
        "de-de, ruf mir ein Taxi",
        "de_DE, ruf mir ein Taxi",
        "de-at, schick ma a Taxi",
        "de-ch, ruf mir ein Taxi",
        "fr-fr, call me a taxi"
    })
    void shouldUnderstandTheLanguageOfTheSession(String language, String text) {
        assertThat(detect(LanguagesUnderstanding.of(MODEL, LexicalUnderstanding::of), text, language)
                        .intents())
                .singleElement()
                .satisfies(match -> assertThat(match.exact()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"en-us, ruf mir ein Taxi", "de-de, call me a taxi", "de-at, ruf mir ein Taxi"})
    void shouldNotTakeTheWordsOfOneLanguageForThoseOfAnother(String language, String text) {
        assertThat(detect(LanguagesUnderstanding.of(MODEL, LexicalUnderstanding::of), text, language)
                        .intents())
                .noneMatch(Detection.IntentMatch::exact);
    }

    @Test
    void shouldBeTheUnderstandingItselfWhereThereIsOneLanguage() {
        NluModel single = new NluModel("en", intents("call me a taxi"), List.of(), List.of());

        assertThat(LanguagesUnderstanding.of(single, LexicalUnderstanding::of))
                .isInstanceOf(LexicalUnderstanding.class);
    }

    private static Detection detect(Understanding understanding, String text, String language) {
        return understanding.detect(new DetectionRequest(
                text,
                language,
                ZonedDateTime.parse("2026-03-01T12:00:00Z"),
                List.of("Taxi"),
                Optional.of(""),
                Map.of()));
    }
}
