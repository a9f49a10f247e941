package dev.parley.nlu.learn;

import java.util.Arrays;

/**
 * Scores classes by how near their examples are: the logarithm of a class's share in the similarities, each weighed by
 * {@code exp(sharpness × cosine)}, so that the nearest examples decide. Vectors are of length one.
 */
public final class Neighbours {
    /** Examples that weigh less than this share of the nearest are left out: {@code exp(-16)}. */
    private static final float FAR = 16;
    /** No class has a smaller share. */
    private static final double LEAST_SHARE = 1e-7;

    private final float[][] vectors;
    private final int[] classes;
    private final int[] counts;
    private final float sharpness;

    /**
     * @param vectors those of the examples, shared and not to be changed
     * @param classes the class of each, shared and not to be changed
     * @param classCount how many classes there are
     * @param sharpness how much nearness counts
     */
    public Neighbours(float[][] vectors, int[] classes, int classCount, float sharpness) {
        this.vectors = vectors;
        this.classes = classes;
        this.counts = new int[classCount];
        for (int one : classes) {
            counts[one]++;
        }
        this.sharpness = sharpness;
    }

    /** Keeps examples at hand; the sharpness says how much nearness counts. */
    public static Neighbours of(Examples examples, float sharpness) {
        float[][] vectors = new float[examples.size()][];
        int[] classes = new int[examples.size()];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = examples.vector(i);
            classes[i] = examples.classOf(i);
        }
        return new Neighbours(vectors, classes, examples.classCount(), sharpness);
    }

    /** The cosines of a vector with all examples. */
    public float[] cosines(float[] vector) {
        return Floats.products(vectors, vector);
    }

    /** The scores of the classes, at most 0. */
    public float[] scores(float[] cosines) {
        float nearest = Floats.max(cosines);
        double[] shares = new double[counts.length];
        double sum = 0;
        for (int i = 0; i < cosines.length; i++) {
            float distance = sharpness * (nearest - cosines[i]);
            if (distance < FAR) {
                double share = Math.exp(-distance) / counts[classes[i]];
                shares[classes[i]] += share;
                sum += share;
            }
        }
        float[] scores = new float[shares.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(shares[i] / sum + LEAST_SHARE);
        }
        return scores;
    }

    /** The mean of the greatest cosines. */
    public static double nearest(float[] cosines, int count) {
        int most = Math.min(count, cosines.length);
        float[] best = new float[most];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (float cosine : cosines) {
            if (cosine > best[0]) {
                best[0] = cosine;
                Arrays.sort(best);
            }
        }
        double sum = 0;
        for (float cosine : best) {
            sum += cosine;
        }
        return sum / most;
    }

    /** The greatest cosine with an example of a class; -1 if it has none. */
    public double nearestOf(int sought, float[] cosines) {
        float nearest = -1;
        for (int i = 0; i < cosines.length; i++) {
            if (classes[i] == sought) {
                nearest = Math.max(nearest, cosines[i]);
            }
        }
        return nearest;
    }

    /** The class of each example, shared and not to be changed. */
    public int[] classes() {
        return classes;
    }

    public int classCount() {
        return counts.length;
    }

    /** The vectors of the examples, shared and not to be changed. */
    public float[][] vectors() {
        return vectors;
    }

    public float sharpness() {
        return sharpness;
    }
}
