package dev.parley.nlu.learn;

import java.util.Arrays;

/** Weights that are learnt by the steps of Adam, with a ridge that draws them to zero. */
final class AdamWeights {
    private static final float KEEP_MEAN = 0.9f;
    private static final float KEEP_SQUARE = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float[] values;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private final float ridge;

    AdamWeights(int size, float ridge) {
        this.values = new float[size];
        this.gradient = new float[size];
        this.mean = new float[size];
        this.square = new float[size];
        this.ridge = ridge;
    }

    /** The weights as they are now. */
    float[] values() {
        return values;
    }

    /** Where the slope of the loss is added up before a step. */
    float[] gradient() {
        return gradient;
    }

    /** Goes a step and clears the gradient. The steps are numbered from 1. */
    void step(float rate, int number) {
        float meanFactor = (float) (1 / (1 - Math.pow(KEEP_MEAN, number)));
        float squareFactor = (float) (1 / (1 - Math.pow(KEEP_SQUARE, number)));
        for (int i = 0; i < values.length; i++) {
            float slope = gradient[i] + ridge * values[i];
            mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * slope;
            square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * slope * slope;
            values[i] -= rate * (mean[i] * meanFactor) / ((float) Math.sqrt(square[i] * squareFactor) + EPSILON);
        }
        Arrays.fill(gradient, 0);
    }
}
