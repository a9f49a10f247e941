package dev.parley.nlu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void shouldMeasureHowWellValuesAreTold() {
        assertThat(Measures.auroc(new double[] {0.9, 0.8}, new double[] {0.1, 0.2}))
                .hasValue(1);
        assertThat(Measures.auroc(new double[] {0.9, 0.1}, new double[] {0.5})).hasValue(0.5);
        assertThat(Measures.auroc(new double[] {0.5, 0.5}, new double[] {0.5, 0.4}))
                .hasValue(0.75);
        assertThat(Measures.auroc(new double[] {0.5}, new double[0])).isEmpty();
    }

    @Test
    void shouldMeasureHowFarProbabilitiesAreFromTruth() {
        double[] probabilities = {0.95, 0.95, 0.55, 0.55};

        assertThat(Measures.calibrationError(probabilities, List.of(true, true, true, false))
                        .orElseThrow())
                .isCloseTo((2 * 0.05 + 2 * 0.05) / 4, CLOSE);
        assertThat(Measures.calibrationError(probabilities, List.of(false, true, true, false))
                        .orElseThrow())
                .isCloseTo((2 * 0.45 + 2 * 0.05) / 4, CLOSE);
        assertThat(Measures.calibrationError(new double[] {0, 1}, List.of(false, true)))
                .hasValue(0);
        assertThat(Measures.calibrationError(new double[0], List.of())).isEmpty();
    }

    @Test
    void shouldTellWhatIsLeftToChance() {
        double[] halves = new double[100];
        Arrays.fill(halves, 0.5);
        double[] sure = {0, 1, 1};

        // the mean deviation of a binomial distribution: about the root of 2 n p (1 - p) / pi
        assertThat(Measures.calibrationErrorOfPerfect(halves).orElseThrow())
                .isCloseTo(Math.sqrt(2 * 100 * 0.25 / Math.PI) / 100, Offset.offset(0.006));
        assertThat(Measures.calibrationErrorOfPerfect(sure)).hasValue(0);
        assertThat(Measures.calibrationErrorOfPerfect(new double[0])).isEmpty();
    }

    @Test
    void shouldFindPercentiles() {
        double[] values = {5, 1, 4, 2, 3};

        assertThat(Measures.percentile(values, 0.5)).hasValue(3);
        assertThat(Measures.percentile(values, 0.99)).hasValue(5);
        assertThat(Measures.percentile(new double[] {7}, 0.5)).hasValue(7);
        assertThat(Measures.percentile(new double[0], 0.5)).isEmpty();
    }
}
