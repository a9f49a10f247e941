package dev.parley.nlu.tagger;

import java.util.Arrays;

/**
 * Sums over all ways to tag one sentence, given the scores of tags at tokens and of tags behind each other. All numbers
 * are scaled token by token, so that none grows out of bounds.
 */
final class Lattice {
    private final int tags;
    private final double[][] states;
    private final double[][] moves;
    private final double[] starts;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;
    private double logTotal;

    /**
     * @param scores the score of each tag at each token
     * @param starts e to the score of each tag at the beginning; 0 for one that may not stand there
     * @param moves e to the score of each tag behind each other; 0 for one that may not stand there
     */
    Lattice(double[][] scores, double[] starts, double[][] moves) {
        this.tags = starts.length;
        this.states = new double[scores.length][tags];
        this.starts = starts;
        this.moves = moves;
        this.forward = new double[scores.length][tags];
        this.backward = new double[scores.length][tags];
        this.scales = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double score : scores[i]) {
                most = Math.max(most, score);
            }
            for (int tag = 0; tag < tags; tag++) {
                states[i][tag] = StrictMath.exp(scores[i][tag] - most);
            }
            logTotal += most;
        }
        goForward();
        goBackward();
    }

    private void goForward() {
        for (int i = 0; i < states.length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                double sum = i == 0 ? starts[tag] : 0;
                for (int before = 0; i > 0 && before < tags; before++) {
                    sum += forward[i - 1][before] * moves[before][tag];
                }
                forward[i][tag] = sum * states[i][tag];
                scales[i] += forward[i][tag];
            }
            for (int tag = 0; tag < tags; tag++) {
                forward[i][tag] /= scales[i];
            }
            logTotal += StrictMath.log(scales[i]);
        }
    }

    private void goBackward() {
        int last = states.length - 1;
        Arrays.fill(backward[last], 1);
        for (int i = last - 1; i >= 0; i--) {
            for (int tag = 0; tag < tags; tag++) {
                double sum = 0;
                for (int next = 0; next < tags; next++) {
                    sum += moves[tag][next] * states[i + 1][next] * backward[i + 1][next];
                }
                backward[i][tag] = sum / scales[i + 1];
            }
        }
    }

    /** The logarithm of the sum over all ways. */
    double logTotal() {
        return logTotal;
    }

    /** How likely a tag is at a token. */
    double probability(int token, int tag) {
        return forward[token][tag] * backward[token][tag];
    }

    /** How likely a tag at a token and another at the next one are. */
    double probability(int token, int tag, int next) {
        return forward[token][tag]
                * moves[tag][next]
                * states[token + 1][next]
                * backward[token + 1][next]
                / scales[token + 1];
    }
}
