package dev.parley.nlu.vector;

/** How near two vectors of length one are. */
public final class Cosine {
    private Cosine() {}

    /** 1 for equal vectors, 0 for those that have nothing in common. */
    public static double of(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
