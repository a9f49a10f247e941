package dev.parley.nlu.tagger;

import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.tagger.TokenVectors.TokenVector;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import java.util.List;

/**
 * The vectors of the words of utterances: the mean of those of the pieces of a word, less the mean of all, and all of
 * one length.
 */
final class WordVectors {
    /** How long each vector is, against the 1 of a feature that is there. */
    private static final double LENGTH = 4;

    /** Where vectors come from. */
    final TokenVectors source;

    /** The mean of the vectors of the examples. */
    final float[] centre;

    WordVectors(TokenVectors source, float[] centre) {
        this.source = source;
        this.centre = centre;
    }

    /** The words of utterances whose centre is yet to be found. */
    static WordVectors around(TokenVectors source, List<Heard> examples) {
        WordVectors plain = new WordVectors(source, new float[source.dimensions()]);
        double[] sum = new double[source.dimensions()];
        long count = 0;
        List<float[][]> means = examples.parallelStream().map(plain::means).toList();
        for (float[][] ofExample : means) {
            for (float[] vector : ofExample) {
                count++;
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += vector[d];
                }
            }
        }
        float[] centre = new float[sum.length];
        for (int d = 0; d < sum.length; d++) {
            centre[d] = (float) (sum[d] / Math.max(1, count));
        }
        return new WordVectors(source, centre);
    }

    /** A vector for each token; empty ones where there are none at all. */
    float[][] of(Heard heard) {
        float[][] vectors = means(heard);
        for (float[] vector : vectors) {
            double square = 0;
            for (int d = 0; d < vector.length; d++) {
                vector[d] -= centre[d];
                square += (double) vector[d] * vector[d];
            }
            float scale = square > 0 ? (float) (LENGTH / StrictMath.sqrt(square)) : 0;
            for (int d = 0; d < vector.length; d++) {
                vector[d] *= scale;
            }
        }
        return vectors;
    }

    private float[][] means(Heard heard) {
        FoldedText text = heard.folded();
        float[][] means = new float[heard.tokens().size()][source.dimensions()];
        List<TokenVector> pieces = source.dimensions() == 0 ? List.of() : source.of(text.original());
        for (int i = 0; i < means.length; i++) {
            Token token = heard.tokens().get(i);
            mean(pieces, text.begin(token.from()), text.end(token.to()), means[i]);
        }
        return means;
    }

    private static void mean(List<TokenVector> pieces, int from, int to, float[] mean) {
        int count = 0;
        for (TokenVector piece : pieces) {
            if (piece.overlaps(from, to)) {
                count++;
                piece.addTo(mean);
            }
        }
        for (int d = 0; d < mean.length && count > 1; d++) {
            mean[d] /= count;
        }
    }
}
