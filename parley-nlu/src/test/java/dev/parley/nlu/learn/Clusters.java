package dev.parley.nlu.learn;

import java.util.SplittableRandom;

/** Made-up vectors of length one: clusters around a corner of the space for each class. */
final class Clusters {
    private Clusters() {}

    /**
     * Examples of clusters.
     *
     * @param each how many each class has
     * @param spread how far they lie from the corner
     */
    static Examples of(int classes, int each, double spread, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] vectors = new float[classes * each][];
        int[] numbers = new int[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            numbers[i] = i % classes;
            vectors[i] = around(numbers[i], classes + 3, spread, random);
        }
        return Examples.of(vectors, numbers, classes);
    }

    private static float[] around(int corner, int dimensions, double spread, SplittableRandom random) {
        double[] vector = new double[dimensions];
        double square = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (i == corner ? 1 : 0) + spread * (random.nextDouble() - 0.5);
            square += vector[i] * vector[i];
        }
        float[] unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }
}
