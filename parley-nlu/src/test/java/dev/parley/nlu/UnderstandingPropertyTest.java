package dev.parley.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.store.MemoryModelStore;
import dev.parley.nlu.store.MemoryVectorStore;
import dev.parley.nlu.tagger.Trips;
import java.text.Normalizer;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said to a trained flow: no exception, an end in time, and probabilities that are some. */
class UnderstandingPropertyTest {
    private static final int LONG = 100_000;
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00Z");
    private static final NluModel MODEL = Trips.MODEL;
    private static final List<String> INTENTS =
            MODEL.intents().stream().map(Intent::name).toList();
    private static final TrainedUnderstanding ENCODED = trained(BundledEncoder.shared());
    private static final TrainedUnderstanding BY_WORDS = trained(Encoder.none());

    private static TrainedUnderstanding trained(Encoder encoder) {
        return new Trainer(encoder, new MemoryModelStore(10), new MemoryVectorStore(100), ConfidenceSettings.STANDARD)
                .train(MODEL);
    }

    @Property(tries = 300)
    void shouldUnderstandAnyText(@ForAll("texts") String text, @ForAll("languages") String language) {
        assertSound(text, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "9 ",
                "\u0000",
                "\u202e\ud83d\ude00",
                "\ud800",
                "book a flight from Oslo to Rome ",
                "(a|b)*,"
            })
    void shouldBeDoneInTimeWithLongTexts(String part) {
        String text = part.repeat(LONG / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertSound(text, "en-us"));
    }

    /** Raw values are words of the text, its letters composed. */
    private static void assertSound(String text, String language) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (TrainedUnderstanding understanding : List.of(ENCODED, BY_WORDS)) {
            Detection detection = understanding.detect(
                    new DetectionRequest(text, language, NOW, INTENTS, Optional.empty(), Map.of()));

            assertThat(detection.intents().stream().map(IntentMatch::name)).isSubsetOf(INTENTS);
            assertThat(detection.intents())
                    .allSatisfy(match -> assertThat(match.probability()).isBetween(0.0, 1.0));
            assertThat(detection.slots())
                    .allSatisfy(slot -> assertThat(composed).contains(slot.raw()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.strings().withCharRange('\u0000', '\u001f').ofMaxLength(50),
                Arbitraries.strings()
                        .withChars("fly from to Oslo Rome tomorrow 0123456789 .,-")
                        .ofMaxLength(80));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "en-us", "de", "fr-ca", "tlh", "");
    }
}
