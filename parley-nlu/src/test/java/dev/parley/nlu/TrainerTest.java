package dev.parley.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.Encoding;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.intent.ExampleBot;
import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.store.MemoryModelStore;
import dev.parley.nlu.store.MemoryVectorStore;
import dev.parley.nlu.store.ModelStore;
import dev.parley.nlu.tagger.Trips;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
    private static final MemoryVectorStore VECTORS = new MemoryVectorStore(1_000);
    private static final IntentRanking ENGLISH = intents(ExampleBot.ENGLISH);
    private static final IntentRanking GERMAN = intents(ExampleBot.GERMAN);
    private static final IntentRanking ONE_INTENT = intents(ExampleBot.model("en", ExampleBot.ORDER));

    /** Counts what is encoded. */
    private static final class Counting implements Encoder {
        final List<String> texts = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String id() {
            return BundledEncoder.shared().id();
        }

        @Override
        public int dimensions() {
            return BundledEncoder.shared().dimensions();
        }

        @Override
        public boolean reads(String language) {
            return BundledEncoder.shared().reads(language);
        }

        @Override
        public Encoding encode(String text) {
            texts.add(text);
            return BundledEncoder.shared().encode(text);
        }
    }

    /** Keeps models where the test can see and change them. */
    private static final class OpenStore implements ModelStore {
        final Map<String, byte[]> models = new HashMap<>();

        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(models.get(key));
        }

        @Override
        public void save(String key, byte[] model) {
            models.put(key, model);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "I would love a pizza, OrderPizza",
        "could you tell me when you close tonight, OpeningHours",
        "can I pay with my visa, PaymentMethods",
        "'please do not send it, I changed my mind', CancelOrder",
        "is my food on its way, TrackOrder"
    })
    void shouldUnderstandOtherWordsForTheSame(String text, String intent) {
        IntentMatch best = ENGLISH.rank(text, ENGLISH.intents()).getFirst();

        assertThat(best.name()).isEqualTo(intent);
        assertThat(best.probability()).isGreaterThan(0.5);
        assertThat(best.exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the capital of france",
                "my cat likes tuna",
                "asdfgh qwerty",
                "thanks a lot",
                "how do I reset my password",
                "blue bananas",
                "I need a new passport",
                "2",
                "?",
                ""
            })
    void shouldRecogniseNoIntentInUnrelatedText(String text) {
        assertThat(best(ENGLISH, text)).isLessThan(0.2);
        assertThat(best(ONE_INTENT, text)).isLessThan(0.2);
    }

    @ParameterizedTest
    @CsvSource({
        "stornieren bitte, Stornieren",
        "kann ich mit karte bezahlen, Zahlen",
        "ich hätte gern eine große Margherita, Bestellen",
        "wo bleibt meine Bestellung, Status"
    })
    void shouldGoByWordsInLanguagesTheEncoderDoesNotRead(String text, String intent) {
        assertThat(GERMAN.rank(text, GERMAN.intents()).getFirst().name()).isEqualTo(intent);
        assertThat(best(GERMAN, text)).isGreaterThan(0.4);
        assertThat(best(GERMAN, "Hauptstadt von Frankreich")).isLessThan(0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "tlh-qo", "", "und", "zh-hans-cn", "?"})
    void shouldTrainWhateverTheLanguage(String language) {
        NluModel model = ExampleBot.model(language, ExampleBot.ORDER, ExampleBot.TRACK);

        assertThat(best(intents(model), "cancel that pizza")).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldUnderstandBotsWithFewIntents(int count) {
        NluModel model = new NluModel(
                "en-us",
                List.of(ExampleBot.ORDER, ExampleBot.HOURS, ExampleBot.PAY).subList(0, count),
                List.of(),
                List.of());

        assertThat(best(intents(model), "I would love a pizza")).isGreaterThan(0.7);
        assertThat(best(intents(model), "book a flight to london")).isLessThan(0.2);
    }

    @Test
    void shouldHaveNothingToRankWithoutSentences() {
        assertThat(trainer(new MemoryModelStore(1)).intents(ExampleBot.model("en", ExampleBot.intent("Silent"))))
                .isEmpty();
    }

    @Test
    void shouldTrainTheSameModelFromTheSameSentences() {
        OpenStore one = new OpenStore();
        OpenStore other = new OpenStore();

        trainer(one).train(ExampleBot.ENGLISH);
        trainer(other).train(ExampleBot.ENGLISH);

        assertThat(one.models).hasSize(1);
        assertThat(one.models.keySet()).isEqualTo(other.models.keySet());
        assertThat(one.models.values().iterator().next())
                .isEqualTo(other.models.values().iterator().next());
    }

    @Test
    void shouldTakeAModelFromTheStoreThatWasTrainedBefore() {
        Counting encoder = new Counting();
        Trainer trainer =
                new Trainer(encoder, new MemoryModelStore(9), new MemoryVectorStore(0), ConfidenceSettings.STANDARD);
        IntentRanking first = trainer.intents(ExampleBot.ENGLISH).orElseThrow();
        encoder.texts.clear();

        IntentRanking second = trainer.intents(ExampleBot.ENGLISH).orElseThrow();

        assertThat(encoder.texts).isEmpty();
        assertThat(second.rank("is my food on its way", second.intents()))
                .isEqualTo(first.rank("is my food on its way", first.intents()));
    }

    @Test
    void shouldTrainAnewWhatIsDamagedInTheStore() {
        OpenStore store = new OpenStore();
        trainer(store).train(ExampleBot.ENGLISH);
        byte[] model = store.models.values().iterator().next();
        byte[] damaged = model.clone();
        damaged[damaged.length / 2] ^= 1;
        store.models.replaceAll((key, kept) -> damaged);

        trainer(store).train(ExampleBot.ENGLISH);

        assertThat(store.models.values().iterator().next()).isEqualTo(model);
    }

    @Test
    void shouldEncodeOnlySentencesThatAreNew() {
        Counting encoder = new Counting();
        Trainer trainer = new Trainer(
                encoder, new MemoryModelStore(9), new MemoryVectorStore(1_000), ConfidenceSettings.STANDARD);
        trainer.train(ExampleBot.model("en", ExampleBot.ORDER, ExampleBot.HOURS));
        encoder.texts.clear();

        trainer.train(ExampleBot.model(
                "en", ExampleBot.ORDER, ExampleBot.HOURS, ExampleBot.intent("123", "do you deliver to the harbour")));

        assertThat(encoder.texts).containsExactlyInAnyOrder("do you deliver to the harbour", "123");
    }

    @Test
    void shouldEncodeATextOnceForItsIntentAndItsSlots() {
        Counting encoder = new Counting();
        TrainedUnderstanding understanding = new Trainer(
                        encoder, new MemoryModelStore(9), new MemoryVectorStore(1_000), ConfidenceSettings.STANDARD)
                .train(Trips.MODEL);
        encoder.texts.clear();

        Detection detection = understanding.detect(new DetectionRequest(
                "could you bring me to Rome",
                "en-us",
                ZonedDateTime.parse("2026-11-25T10:00:00Z"),
                List.of("Book", "Cancel", "Greet"),
                Optional.empty(),
                Map.of()));

        assertThat(detection.intents().getFirst().name()).isEqualTo("Book");
        assertThat(detection.slots().getFirst().resolved()).isEqualTo("Rome");
        assertThat(encoder.texts).containsExactly("could you bring me to Rome");
    }

    @Test
    void shouldDoWithoutAnyEncoder() {
        Trainer trainer = new Trainer(
                Encoder.none(), new MemoryModelStore(1), new MemoryVectorStore(0), ConfidenceSettings.STANDARD);

        IntentRanking ranking = trainer.intents(ExampleBot.ENGLISH).orElseThrow();

        assertThat(ranking.rank("please cancel this order", ranking.intents())
                        .getFirst()
                        .name())
                .isEqualTo("CancelOrder");
    }

    @Test
    void shouldBeSurerWhereMoreTextsAreExpectedToBeItsOwn() {
        double usual = best(ENGLISH, "what's the weather tomorrow");
        Trainer trusting =
                new Trainer(BundledEncoder.shared(), new MemoryModelStore(1), VECTORS, new ConfidenceSettings(0.9));

        assertThat(best(trusting.intents(ExampleBot.ENGLISH).orElseThrow(), "what's the weather tomorrow"))
                .isGreaterThan(usual);
    }

    private static double best(IntentRanking ranking, String text) {
        return ranking.rank(text, ranking.intents()).stream()
                .mapToDouble(IntentMatch::probability)
                .max()
                .orElse(0);
    }

    private static IntentRanking intents(NluModel model) {
        return trainer(new MemoryModelStore(1)).intents(model).orElseThrow();
    }

    private static Trainer trainer(ModelStore models) {
        return new Trainer(BundledEncoder.shared(), models, VECTORS, ConfidenceSettings.STANDARD);
    }
}
