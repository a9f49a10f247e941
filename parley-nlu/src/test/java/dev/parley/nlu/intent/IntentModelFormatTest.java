package dev.parley.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Intent;
import dev.parley.nlu.encode.LettersEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntentModelFormatTest {
    private static final LettersEncoder LETTERS = new LettersEncoder();

    /** One of each kind: by words, by distance, learnt, with a lexical member. */
    static Stream<IntentModel> models() {
        return Stream.of(
                IntentTraining.trainLexical(TrainingSet.of(ExampleBot.GERMAN.intents()), ConfidenceSettings.STANDARD),
                trained(List.of(ExampleBot.ORDER)),
                trained(ExampleBot.ENGLISH.intents()),
                trained(List.of(many("letters", 'a'), many("digits", 'm'))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldReadWhatItWrote(IntentModel model) {
        byte[] bytes = IntentModelFormat.write(model);

        IntentModel read = IntentModelFormat.read(bytes).orElseThrow();

        assertThat(IntentModelFormat.write(read)).isEqualTo(bytes);
        assertThat(read.intents()).isEqualTo(model.intents());
        assertThat(confidence(read, "track the parcel")).isEqualTo(confidence(model, "track the parcel"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void shouldRefuseDamagedBytes(IntentModel model) {
        byte[] bytes = IntentModelFormat.write(model);

        assertThat(IntentModelFormat.read(new byte[0])).isEmpty();
        assertThat(IntentModelFormat.read(Arrays.copyOf(bytes, bytes.length - 1)))
                .isEmpty();
        assertThat(IntentModelFormat.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
        for (int i = 0; i < bytes.length; i += Math.max(1, bytes.length / 50)) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            assertThat(IntentModelFormat.read(damaged)).isEmpty();
        }
    }

    private static double confidence(IntentModel model, String text) {
        var encoder = model.encoder();
        float[] vector = (encoder == null ? LETTERS : encoder).encode(text).sentence();
        return model.read(text, vector).confidence();
    }

    private static IntentModel trained(List<Intent> intents) {
        TrainingSet set = TrainingSet.of(intents);
        return IntentTraining.train(set, set.vectors(LETTERS), new float[0][], ConfidenceSettings.STANDARD);
    }

    private static Intent many(String name, char first) {
        return ExampleBot.intent(
                name,
                IntStream.range(0, 40)
                        .mapToObj(i -> "" + (char) (first + i % 7) + (char) (first + i / 7) + " " + name)
                        .toArray(String[]::new));
    }
}
