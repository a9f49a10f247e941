package dev.parley.nlu.eval;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The measures of an evaluation; empty where there is nothing to measure. */
final class Measures {
    private static final int BINS = 10;
    private static final int DRAWS = 200;
    private static final long SEED = 1;

    private Measures() {}

    /** The probability that one of the first is greater than one of the second; equal ones count half. */
    static OptionalDouble auroc(double[] greater, double[] smaller) {
        if (greater.length == 0 || smaller.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = smaller.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double value : greater) {
            wins += (below(sorted, value, false) + below(sorted, value, true)) / 2.0;
        }
        return OptionalDouble.of(wins / greater.length / smaller.length);
    }

    /** How many values are less than one, or not greater. */
    private static int below(double[] sorted, double value, boolean orEqual) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The expected calibration error: how far probabilities are from how often it was so, in ten equal bins. */
    static OptionalDouble calibrationError(double[] probabilities, List<Boolean> right) {
        double[] excess = new double[BINS];
        for (int i = 0; i < probabilities.length; i++) {
            int bin = Math.clamp((int) Math.ceil(probabilities[i] * BINS) - 1, 0, BINS - 1);
            excess[bin] += probabilities[i] - (right.get(i) ? 1 : 0);
        }
        return probabilities.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(excess).map(Math::abs).sum() / probabilities.length);
    }

    /**
     * The calibration error probabilities show on average if they are exactly right: what is left to chance with so few
     * cases. Found by drawing answers as the probabilities have it.
     */
    static OptionalDouble calibrationErrorOfPerfect(double[] probabilities) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> Arrays.stream(probabilities)
                        .mapToObj(probability -> random.nextDouble() < probability)
                        .toList())
                .flatMapToDouble(right -> calibrationError(probabilities, right).stream())
                .average();
    }

    /** The value that a share of all stays below or reaches. */
    static OptionalDouble percentile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return values.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[(int) Math.ceil(share * values.length) - 1]);
    }
}
