package dev.parley.nlu.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Trains a conditional random field: the likelihood of the tags of all examples under squared weights, by L-BFGS. The
 * same examples give the same bits.
 */
final class CrfTraining {
    private static final int MOST_STEPS = 100;
    private static final double PRECISION = 1e-4;

    private final int tags;
    private final List<Example> examples;
    private final long[] features;
    private final int dimensions;
    private final CrfSettings settings;
    private final int[][][] indexes;

    /** A sentence with the tag of each token. */
    static final class Example {
        private final Observation observation;
        private final int[] tags;

        Example(Observation observation, int[] tags) {
            this.observation = observation;
            this.tags = tags;
        }
    }

    private CrfTraining(List<Example> examples, int tags, CrfSettings settings) {
        this.tags = tags;
        this.examples = examples;
        this.settings = settings;
        this.features = examples.stream()
                .flatMap(example -> Arrays.stream(example.observation.features))
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        this.dimensions = examples.getFirst().observation.vectors[0].length;
        this.indexes = examples.stream().map(this::indexes).toArray(int[][][]::new);
    }

    /** Trains on examples, of which there is at least one. */
    static CrfWeights train(List<Example> examples, int tags, CrfSettings settings) {
        CrfTraining training = new CrfTraining(examples, tags, settings);
        double[] point = new Minimizer(MOST_STEPS, PRECISION).minimum(training::loss, training.size());
        return training.weights(point);
    }

    private int[][] indexes(Example example) {
        return Arrays.stream(example.observation.features)
                .map(each -> Arrays.stream(each)
                        .mapToInt(feature -> Arrays.binarySearch(features, feature))
                        .toArray())
                .toArray(int[][]::new);
    }

    private int size() {
        return (features.length + dimensions + 1 + tags) * tags;
    }

    private int vectorRow(int dimension) {
        return (features.length + dimension) * tags;
    }

    private int startRow() {
        return (features.length + dimensions) * tags;
    }

    private int moveRow(int before) {
        return startRow() + (1 + before) * tags;
    }

    private CrfWeights weights(double[] point) {
        return new CrfWeights(
                features,
                rows(point, 0, features.length),
                rows(point, features.length, dimensions),
                row(point, startRow()),
                rows(point, features.length + dimensions + 1, tags));
    }

    private float[][] rows(double[] point, int first, int count) {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row(point, (first + i) * tags);
        }
        return rows;
    }

    private float[] row(double[] point, int from) {
        float[] row = new float[tags];
        for (int tag = 0; tag < tags; tag++) {
            row[tag] = (float) point[from + tag];
        }
        return row;
    }

    private double loss(double[] point, double[] gradient) {
        double loss = 0;
        int vectorsFrom = vectorRow(0);
        int vectorsTo = startRow();
        for (int i = 0; i < point.length; i++) {
            double strength = i >= vectorsFrom && i < vectorsTo ? settings.vectorPenalty() : settings.penalty();
            loss += strength / 2 * point[i] * point[i];
            gradient[i] = strength * point[i];
        }
        double[] starts = new double[tags];
        double[][] moves = new double[tags][tags];
        for (int tag = 0; tag < tags; tag++) {
            starts[tag] = Tags.follows(Tags.OUTSIDE, tag) ? StrictMath.exp(point[startRow() + tag]) : 0;
            for (int next = 0; next < tags; next++) {
                moves[tag][next] = Tags.follows(tag, next) ? StrictMath.exp(point[moveRow(tag) + next]) : 0;
            }
        }
        for (int e = 0; e < indexes.length; e++) {
            double[][] scores = scores(e, point);
            Lattice lattice = new Lattice(scores, starts, moves);
            loss += lattice.logTotal() - score(examples.get(e).tags, scores, point);
            addGradient(e, lattice, gradient);
        }
        return loss;
    }

    private double[][] scores(int e, double[] point) {
        double[][] scores = new double[indexes[e].length][tags];
        float[][] vectors = examples.get(e).observation.vectors;
        for (int i = 0; i < scores.length; i++) {
            for (int feature : indexes[e][i]) {
                for (int tag = 0; tag < tags; tag++) {
                    scores[i][tag] += point[feature * tags + tag];
                }
            }
            for (int d = 0; d < dimensions; d++) {
                for (int tag = 0; tag < tags; tag++) {
                    scores[i][tag] += vectors[i][d] * point[vectorRow(d) + tag];
                }
            }
        }
        return scores;
    }

    private double score(int[] path, double[][] scores, double[] point) {
        double score = point[startRow() + path[0]];
        for (int i = 0; i < path.length; i++) {
            score += scores[i][path[i]] + (i == 0 ? 0 : point[moveRow(path[i - 1]) + path[i]]);
        }
        return score;
    }

    private void addGradient(int e, Lattice lattice, double[] gradient) {
        int[] path = examples.get(e).tags;
        float[][] vectors = examples.get(e).observation.vectors;
        double[] surplus = new double[tags];
        for (int i = 0; i < path.length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                surplus[tag] = lattice.probability(i, tag) - (path[i] == tag ? 1 : 0);
            }
            for (int feature : indexes[e][i]) {
                for (int tag = 0; tag < tags; tag++) {
                    gradient[feature * tags + tag] += surplus[tag];
                }
            }
            for (int d = 0; d < dimensions; d++) {
                for (int tag = 0; tag < tags; tag++) {
                    gradient[vectorRow(d) + tag] += surplus[tag] * vectors[i][d];
                }
            }
            if (i == 0) {
                for (int tag = 0; tag < tags; tag++) {
                    gradient[startRow() + tag] += surplus[tag];
                }
            } else {
                for (int before = 0; before < tags; before++) {
                    for (int tag = 0; tag < tags; tag++) {
                        gradient[moveRow(before) + tag] += lattice.probability(i - 1, before, tag);
                    }
                }
                gradient[moveRow(path[i - 1]) + path[i]] -= 1;
            }
        }
    }
}
