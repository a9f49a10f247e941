package dev.parley.nlu.learn;

import java.util.Arrays;

/** Logistic regression on a handful of features: the probability that something is so. */
public final class Logistic {
    private static final int ROUNDS = 50;
    /** The weight of the squared weights of standardised features, as against that of all cases together. */
    private static final double RIDGE = 0.1;

    private final double[] weights;

    /** @param weights one for each feature, and behind them the log odds where all are 0; not to be changed */
    public Logistic(double[] weights) {
        this.weights = weights;
    }

    /**
     * The regression that fits cases best, by Newton's method.
     *
     * @param features of each case its features
     * @param answers of each case whether it was so
     * @param counts how much each case counts; their sum says how many cases there are
     */
    public static Logistic fit(double[][] features, boolean[] answers, double[] counts) {
        int size = features[0].length;
        double[] means = means(features);
        double[] deviations = deviations(features, means);
        double[] weights = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size + 1];
            double[][] curvature = new double[size + 1][size + 1];
            for (int i = 0; i < features.length; i++) {
                double[] x = standardised(features[i], means, deviations);
                double probability = probability(weights, x);
                double error = probability - (answers[i] ? 1 : 0);
                double spread = Math.max(1e-9, probability * (1 - probability));
                for (int j = 0; j <= size; j++) {
                    slope[j] += counts[i] * error * x[j];
                    for (int k = 0; k <= size; k++) {
                        curvature[j][k] += counts[i] * spread * x[j] * x[k];
                    }
                }
            }
            for (int j = 0; j < size; j++) {
                slope[j] += RIDGE * weights[j];
                curvature[j][j] += RIDGE;
            }
            curvature[size][size] += 1e-6;
            double[] step = LinearSystem.solve(curvature, slope);
            double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
            for (int j = 0; j <= size; j++) {
                weights[j] -= step[j] * Math.min(1, 2 / Math.max(longest, 1e-9));
            }
            if (longest < 1e-9) {
                break;
            }
        }
        double[] own = weights.clone();
        for (int j = 0; j < size; j++) {
            own[j] = weights[j] / deviations[j];
            own[size] -= own[j] * means[j];
        }
        return new Logistic(own);
    }

    /** The log odds of a case with these features. */
    public double logOdds(double... features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    public double[] weights() {
        return weights;
    }

    /** The log odds of a probability; those of 0 and 1 are held to what a thousandth away has. */
    public static double logOddsOf(double probability) {
        double inside = Math.clamp(probability, 1e-3, 1 - 1e-3);
        return Math.log(inside / (1 - inside));
    }

    /** The probability of log odds. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double probability(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * x[i];
        }
        return probability(sum);
    }

    private static double[] standardised(double[] features, double[] means, double[] deviations) {
        double[] x = Arrays.copyOf(features, features.length + 1);
        for (int i = 0; i < features.length; i++) {
            x[i] = (features[i] - means[i]) / deviations[i];
        }
        x[features.length] = 1;
        return x;
    }

    private static double[] means(double[][] features) {
        double[] means = new double[features[0].length];
        for (double[] one : features) {
            for (int i = 0; i < means.length; i++) {
                means[i] += one[i] / features.length;
            }
        }
        return means;
    }

    private static double[] deviations(double[][] features, double[] means) {
        double[] deviations = new double[means.length];
        for (double[] one : features) {
            for (int i = 0; i < means.length; i++) {
                deviations[i] += (one[i] - means[i]) * (one[i] - means[i]) / features.length;
            }
        }
        for (int i = 0; i < means.length; i++) {
            deviations[i] = Math.sqrt(deviations[i]) + 1e-9;
        }
        return deviations;
    }
}
