package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private static final int CASES = 4_000;

    private final SplittableRandom random = new SplittableRandom(3);
    private final double[][] features = new double[CASES][];
    private final boolean[] answers = new boolean[CASES];
    private final double[] counts = new double[CASES];

    LogisticTest() {
        for (int i = 0; i < CASES; i++) {
            features[i] = new double[] {100 * random.nextDouble(), random.nextDouble()};
            double odds = 0.04 * features[i][0] - 3 * features[i][1];
            answers[i] = random.nextDouble() < Logistic.probability(odds);
            counts[i] = 1;
        }
    }

    @Test
    void shouldFindHowOddsDependOnFeatures() {
        double[] weights = Logistic.fit(features, answers, counts).weights();

        assertThat(weights[0]).isCloseTo(0.04, Offset.offset(0.006));
        assertThat(weights[1]).isCloseTo(-3, Offset.offset(0.3));
        assertThat(weights[2]).isCloseTo(0, Offset.offset(0.3));
    }

    @Test
    void shouldTakeTheCountsOfCasesForHowManyThereAre() {
        Logistic even = Logistic.fit(features, answers, counts);
        for (int i = 0; i < CASES; i++) {
            counts[i] = answers[i] ? 1.5 : 0.5;
        }
        Logistic raised = Logistic.fit(features, answers, counts);

        double difference = raised.logOdds(50, 0.5) - even.logOdds(50, 0.5);
        assertThat(difference).isCloseTo(Math.log(3), Offset.offset(0.1));
    }

    @Test
    void shouldStayFiniteWhereFeaturesTellAll() {
        double[][] clear = {{0}, {1}, {10}, {11}};

        Logistic fitted = Logistic.fit(clear, new boolean[] {false, false, true, true}, new double[] {1, 1, 1, 1});

        assertThat(fitted.weights()).doesNotContain(Double.NaN);
        assertThat(Logistic.probability(fitted.logOdds(11))).isBetween(0.8, 1.0);
        assertThat(Logistic.probability(fitted.logOdds(0))).isBetween(0.0, 0.2);
    }

    @Test
    void shouldTurnProbabilitiesIntoOddsAndBack() {
        assertThat(Logistic.probability(Logistic.logOddsOf(0.3))).isCloseTo(0.3, Offset.offset(1e-9));
        assertThat(Logistic.logOddsOf(0)).isCloseTo(-6.9, Offset.offset(0.1));
        assertThat(Logistic.logOddsOf(1)).isCloseTo(6.9, Offset.offset(0.1));
    }
}
