package dev.parley.nlu.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Probabilities of classes from the scores of several members: the softmax of their weighted sum. The weights are those
 * that fit examples best that the members were not trained with; thereby the probabilities are calibrated.
 */
public final class Mixture {
    private static final int ROUNDS = 30;
    private static final double PRIOR_WEIGHT = 1e-3;
    private static final double LEAST = 0;
    private static final double MOST = 20;

    private final double[] weights;

    /** @param weights one for each member, shared and not to be changed */
    public Mixture(double[] weights) {
        this.weights = weights;
    }

    /**
     * The scores members gave to one example.
     *
     * @param scores of each member those of the classes
     * @param answer the class it has
     */
    public record Judged(List<float[]> scores, int answer) {}

    /**
     * The mixture that fits judged examples best, by Newton's method on their log likelihood, which is concave.
     *
     * @param prior the weights when there is nothing to fit, one for each member
     */
    public static Mixture fit(List<Judged> examples, double[] prior) {
        double[] weights = prior.clone();
        double loss = loss(examples, weights, prior);
        for (int round = 0; round < ROUNDS && !examples.isEmpty(); round++) {
            double[] step = step(examples, weights, prior);
            double factor = 1;
            double[] next = moved(weights, step, factor);
            double nextLoss = loss(examples, next, prior);
            while (nextLoss > loss && factor > 1e-3) {
                factor /= 2;
                next = moved(weights, step, factor);
                nextLoss = loss(examples, next, prior);
            }
            if (nextLoss >= loss) {
                return new Mixture(weights);
            }
            weights = next;
            loss = nextLoss;
        }
        return new Mixture(weights);
    }

    /** The probabilities of the classes; members behind those whose scores are given are left out. */
    public float[] probabilities(List<float[]> scores) {
        float[] mixed = mixed(scores, weights);
        Floats.softmax(mixed);
        return mixed;
    }

    public double[] weights() {
        return weights;
    }

    private static float[] mixed(List<float[]> scores, double[] weights) {
        float[] mixed = new float[scores.getFirst().length];
        for (int member = 0; member < scores.size(); member++) {
            Floats.add(mixed, (float) weights[member], scores.get(member));
        }
        return mixed;
    }

    private static double loss(List<Judged> examples, double[] weights, double[] prior) {
        double loss = 0;
        for (Judged example : examples) {
            float[] probabilities = mixed(example.scores(), weights);
            Floats.softmax(probabilities);
            loss -= Math.log(probabilities[example.answer()] + 1e-12);
        }
        loss /= examples.size();
        for (int i = 0; i < weights.length; i++) {
            loss += PRIOR_WEIGHT * (weights[i] - prior[i]) * (weights[i] - prior[i]);
        }
        return loss;
    }

    private static double[] step(List<Judged> examples, double[] weights, double[] prior) {
        int members = weights.length;
        double[] slope = new double[members];
        double[][] curvature = new double[members][members];
        for (Judged example : examples) {
            float[] probabilities = mixed(example.scores(), weights);
            Floats.softmax(probabilities);
            double[] means = new double[members];
            for (int i = 0; i < members; i++) {
                means[i] = mean(probabilities, example.scores().get(i));
                slope[i] += (means[i] - example.scores().get(i)[example.answer()]) / examples.size();
            }
            for (int i = 0; i < members; i++) {
                for (int j = 0; j <= i; j++) {
                    double product = product(
                            probabilities,
                            example.scores().get(i),
                            example.scores().get(j));
                    curvature[i][j] += (product - means[i] * means[j]) / examples.size();
                    curvature[j][i] = curvature[i][j];
                }
            }
        }
        for (int i = 0; i < members; i++) {
            slope[i] += 2 * PRIOR_WEIGHT * (weights[i] - prior[i]);
            curvature[i][i] += 2 * PRIOR_WEIGHT;
        }
        return LinearSystem.solve(curvature, slope);
    }

    private static double[] moved(double[] weights, double[] step, double factor) {
        double[] moved = weights.clone();
        Arrays.setAll(moved, i -> Math.clamp(weights[i] - factor * step[i], LEAST, MOST));
        return moved;
    }

    private static double mean(float[] probabilities, float[] scores) {
        double mean = 0;
        for (int i = 0; i < scores.length; i++) {
            mean += (double) probabilities[i] * scores[i];
        }
        return mean;
    }

    private static double product(float[] probabilities, float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) probabilities[i] * one[i] * other[i];
        }
        return product;
    }
}
