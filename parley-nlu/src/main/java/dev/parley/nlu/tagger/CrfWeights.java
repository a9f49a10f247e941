package dev.parley.nlu.tagger;

import java.util.Arrays;

/** The weights of a conditional random field. */
final class CrfWeights {
    /** The hashes of the known features, ascending. */
    final long[] features;

    /** For each feature the weight of each tag. */
    final float[][] rows;

    /** For each component of a token's vector the weight of each tag; none where vectors are not used. */
    final float[][] vectorRows;

    /** The weight of each tag at the beginning. */
    final float[] starts;

    /** The weight of each tag behind each other. */
    final float[][] moves;

    private final int tags;

    private static final float LEAST = 0.01f;

    CrfWeights(long[] features, float[][] rows, float[][] vectorRows, float[] starts, float[][] moves) {
        this.features = features;
        this.rows = rows;
        this.vectorRows = vectorRows;
        this.starts = starts;
        this.moves = moves;
        this.tags = starts.length;
    }

    /** The same with weights of 16 bits, and none for features that weigh next to nothing. */
    CrfWeights rounded() {
        boolean[] kept = new boolean[features.length];
        int count = 0;
        for (int i = 0; i < features.length; i++) {
            for (float weight : rows[i]) {
                kept[i] |= Math.abs(weight) >= LEAST;
            }
            count += kept[i] ? 1 : 0;
        }
        long[] keptFeatures = new long[count];
        float[][] keptRows = new float[count][];
        for (int i = 0, to = 0; i < features.length; i++) {
            if (kept[i]) {
                keptFeatures[to] = features[i];
                keptRows[to++] = rounded(rows[i], LEAST);
            }
        }
        return new CrfWeights(keptFeatures, keptRows, rounded(vectorRows), rounded(starts, 0), rounded(moves));
    }

    private static float[][] rounded(float[][] rows) {
        float[][] rounded = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            rounded[i] = rounded(rows[i], 0);
        }
        return rounded;
    }

    private static float[] rounded(float[] weights, float least) {
        float[] rounded = new float[weights.length];
        for (int tag = 0; tag < weights.length; tag++) {
            rounded[tag] =
                    Math.abs(weights[tag]) < least ? 0 : Float.float16ToFloat(Float.floatToFloat16(weights[tag]));
        }
        return rounded;
    }

    /** The score of each tag at each token. */
    double[][] scores(Observation observation) {
        double[][] scores = new double[observation.length()][tags];
        for (int i = 0; i < scores.length; i++) {
            for (long feature : observation.features[i]) {
                int index = Arrays.binarySearch(features, feature);
                if (index >= 0) {
                    add(scores[i], rows[index], 1);
                }
            }
            for (int d = 0; d < vectorRows.length; d++) {
                add(scores[i], vectorRows[d], observation.vectors[i][d]);
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
