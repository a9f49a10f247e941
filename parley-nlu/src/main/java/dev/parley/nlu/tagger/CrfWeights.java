package dev.parley.nlu.tagger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a conditional random field.
 *
 * @param tags the number of tags
 * @param features the hashes of the known features, ascending
 * @param rows for each feature the weight of each tag
 * @param vectorRows for each component of a token's vector the weight of each tag; none where vectors are not used
 * @param starts the weight of each tag at the beginning
 * @param moves the weight of each tag behind each other
 */
record CrfWeights(
        int tags, long[] features, float[][] rows, float[][] vectorRows, float[] starts, float[][] moves) {
    /** The score of each tag at each token. */
    double[][] scores(Observation observation) {
        double[][] scores = new double[observation.length()][tags];
        float @Nullable [][] vectors = observation.vectors();
        for (int i = 0; i < scores.length; i++) {
            for (long feature : observation.features()[i]) {
                int index = Arrays.binarySearch(features, feature);
                if (index >= 0) {
                    add(scores[i], rows[index], 1);
                }
            }
            for (int d = 0; vectors != null && d < vectorRows.length; d++) {
                add(scores[i], vectorRows[d], vectors[i][d]);
            }
        }
        return scores;
    }

    private static void add(double[] scores, float[] weights, float factor) {
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += factor * weights[tag];
        }
    }

    /** e to the weights of beginnings; 0 for tags that may not stand there. */
    double[] expStarts() {
        double[] exp = new double[tags];
        for (int tag = 0; tag < tags; tag++) {
            exp[tag] = Tags.follows(Tags.OUTSIDE, tag) ? StrictMath.exp(starts[tag]) : 0;
        }
        return exp;
    }

    /** e to the weights of moves; 0 for those that may not be. */
    double[][] expMoves() {
        double[][] exp = new double[tags][tags];
        for (int before = 0; before < tags; before++) {
            for (int tag = 0; tag < tags; tag++) {
                exp[before][tag] = Tags.follows(before, tag) ? StrictMath.exp(moves[before][tag]) : 0;
            }
        }
        return exp;
    }

    /** The likeliest tags of the tokens. */
    int[] best(double[][] scores) {
        int length = scores.length;
        double[][] best = new double[length][tags];
        int[][] from = new int[length][tags];
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                double most = i == 0 ? start(tag) : Double.NEGATIVE_INFINITY;
                for (int before = 0; i > 0 && before < tags; before++) {
                    double score = Tags.follows(before, tag)
                            ? best[i - 1][before] + moves[before][tag]
                            : Double.NEGATIVE_INFINITY;
                    if (score > most) {
                        most = score;
                        from[i][tag] = before;
                    }
                }
                best[i][tag] = most + scores[i][tag];
            }
        }
        int[] path = new int[length];
        for (int tag = 1; tag < tags; tag++) {
            path[length - 1] = best[length - 1][tag] > best[length - 1][path[length - 1]] ? tag : path[length - 1];
        }
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private double start(int tag) {
        return Tags.follows(Tags.OUTSIDE, tag) ? starts[tag] : Double.NEGATIVE_INFINITY;
    }
}
