package dev.parley.nlu.learn;

import java.util.Arrays;

/**
 * How near examples are to each other.
 *
 * @param usual the mean cosine of two examples
 * @param nearest the mean cosine of an example with the nearest other
 * @param quarter the cosine with the nearest other that a quarter of the examples stay below
 */
public record Nearness(double usual, double nearest, double quarter) {
    /** The most examples that stand for all. */
    private static final int MOST_MEASURED = 1_000;
    /** What the sharpness of neighbours is to the distance between the usual and the nearest cosine. */
    private static final double SHARPNESS = 15;

    private static final double LEAST_DISTANCE = 0.05;

    /** Measures examples. */
    public static Nearness of(Examples examples) {
        if (examples.size() == 1) {
            return new Nearness(0, 1, 1);
        }
        Neighbours all = Neighbours.of(examples, 1);
        int step = (examples.size() + MOST_MEASURED - 1) / MOST_MEASURED;
        double[] nearest = new double[(examples.size() + step - 1) / step];
        double sum = 0;
        for (int i = 0; i < nearest.length; i++) {
            float[] cosines = all.cosines(examples.vector(i * step));
            cosines[i * step] = 0;
            for (float cosine : cosines) {
                sum += cosine;
            }
            cosines[i * step] = -1;
            nearest[i] = Floats.max(cosines);
        }
        Arrays.sort(nearest);
        return new Nearness(
                sum / nearest.length / (examples.size() - 1),
                Arrays.stream(nearest).average().orElse(1),
                nearest[nearest.length / 4]);
    }

    /** As sharp as fits the way the encoder spreads its vectors: the nearer the nearest is to the usual, the sharper. */
    public float sharpness() {
        return (float) (SHARPNESS / Math.max(LEAST_DISTANCE, nearest - usual));
    }
}
