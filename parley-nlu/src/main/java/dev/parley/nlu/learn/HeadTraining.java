package dev.parley.nlu.learn;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression by Adam on centred vectors, on one thread and with a fixed seed: the same examples
 * give the same head, bit by bit.
 */
public final class HeadTraining {
    private static final long SEED = 1;
    private static final int MOST_IN_BATCH = 64;
    private static final int LEAST_BATCHES = 20;

    private final Examples examples;
    private final HeadSettings settings;
    private final float[] center;
    private final AdamWeights[] weights;
    private final AdamWeights biases;

    private HeadTraining(Examples examples, HeadSettings settings) {
        this.examples = examples;
        this.settings = settings;
        this.center = center(examples);
        this.weights = new AdamWeights[examples.classCount()];
        Arrays.setAll(weights, i -> new AdamWeights(examples.dimensions(), settings.ridge() / examples.size()));
        this.biases = new AdamWeights(examples.classCount(), 0);
    }

    /** The head of some examples. */
    public static LinearHead train(Examples examples, HeadSettings settings) {
        HeadTraining training = new HeadTraining(examples, settings);
        training.run();
        return training.head();
    }

    private void run() {
        int size = examples.size();
        int batch = Math.max(1, Math.min(MOST_IN_BATCH, size / LEAST_BATCHES));
        int steps = settings.epochs() * ((size + batch - 1) / batch);
        int step = 0;
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = examples.where(i -> true);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Folds.shuffle(order, random);
            for (int from = 0; from < size; from += batch) {
                learn(Arrays.copyOfRange(order, from, Math.min(size, from + batch)));
                step++;
                float rate = (float) (settings.rate() * 0.5 * (1 + Math.cos(Math.PI * step / steps)));
                for (AdamWeights ofClass : weights) {
                    ofClass.step(rate, step);
                }
                biases.step(rate, step);
            }
        }
    }

    /** Adds up the gradients of some examples. */
    private void learn(int[] batch) {
        float[][] vectors = new float[batch.length][];
        Arrays.setAll(vectors, i -> centered(examples.vector(batch[i])));
        float[][] scores = new float[weights.length][];
        Arrays.setAll(scores, i -> Floats.products(vectors, weights[i].values()));
        float[][] errors = new float[weights.length][batch.length];
        float[] probabilities = new float[weights.length];
        for (int i = 0; i < batch.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                probabilities[j] = scores[j][i] + biases.values()[j];
            }
            Floats.softmax(probabilities);
            probabilities[examples.classOf(batch[i])] -= 1;
            for (int j = 0; j < weights.length; j++) {
                errors[j][i] = probabilities[j] / batch.length;
            }
            Floats.add(biases.gradient(), 1f / batch.length, probabilities);
        }
        for (int j = 0; j < weights.length; j++) {
            Floats.addAll(weights[j].gradient(), errors[j], vectors);
        }
    }

    /** The head for vectors as they are: centre and scale go into weights and biases. */
    private LinearHead head() {
        float[][] own = new float[weights.length][center.length];
        float[] bias = biases.values().clone();
        for (int i = 0; i < own.length; i++) {
            Floats.add(own[i], settings.scale(), weights[i].values());
            bias[i] -= Floats.product(own[i], center);
        }
        return new LinearHead(own, bias);
    }

    private float[] centered(float[] vector) {
        float[] centered = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            centered[i] = (vector[i] - center[i]) * settings.scale();
        }
        return centered;
    }

    private static float[] center(Examples examples) {
        float[] center = new float[examples.dimensions()];
        for (int i = 0; i < examples.size(); i++) {
            Floats.add(center, 1f / examples.size(), examples.vector(i));
        }
        return center;
    }
}
