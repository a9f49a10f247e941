package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MixtureTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void shouldFindHowSharpScoresHaveToBe() {
        List<Mixture.Judged> judged = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            float[] scores = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            judged.add(new Mixture.Judged(List.of(scores), drawn(scores, 3)));
        }

        Mixture mixture = Mixture.fit(judged, new double[] {1});

        assertThat(mixture.weights()[0]).isCloseTo(3, Offset.offset(0.3));
    }

    @Test
    void shouldNotListenToAMemberThatGuesses() {
        List<Mixture.Judged> judged = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            float[] knowing = {0, 0, 0};
            int answer = random.nextInt(3);
            knowing[answer] = random.nextFloat();
            float[] guessing = {random.nextFloat(), random.nextFloat(), random.nextFloat()};
            judged.add(new Mixture.Judged(List.of(knowing, guessing), answer));
        }

        double[] weights = Mixture.fit(judged, new double[] {1, 1}).weights();

        assertThat(weights[0]).isGreaterThan(3);
        assertThat(weights[1]).isBetween(0.0, 0.7);
    }

    @Test
    void shouldKeepToTheBeginningWhereNothingIsKnown() {
        assertThat(Mixture.fit(List.of(), new double[] {2, 0.3}).weights()).containsExactly(2, 0.3);
    }

    @Test
    void shouldLeaveOutMembersThatSayNothing() {
        Mixture mixture = new Mixture(new double[] {1, 5});

        assertThat(mixture.probabilities(List.of(new float[] {0, 0}))).containsExactly(0.5f, 0.5f);
    }

    private int drawn(float[] scores, double sharpness) {
        double[] weights = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            weights[i] = Math.exp(sharpness * scores[i]);
            sum += weights[i];
        }
        double place = random.nextDouble() * sum;
        int drawn = 0;
        while (place > weights[drawn]) {
            place -= weights[drawn++];
        }
        return drawn;
    }
}
