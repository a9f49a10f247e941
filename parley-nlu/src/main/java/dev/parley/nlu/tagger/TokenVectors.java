package dev.parley.nlu.tagger;

import java.util.List;

/** Gives vectors to the tokens of a text, near each other where they mean alike. Safe for use by several threads. */
public interface TokenVectors {
    /** Names the model they come of: a tagger works only with vectors of the name it was trained with. */
    String id();

    /** The length of the vectors, 0 where there are none. */
    int dimensions();

    /** The tokens of a text with their vectors; of a long text those of its beginning. The same text gives the same. */
    List<TokenVector> of(String text);

    /** A token, which need not be a whole word, with its vector. */
    final class TokenVector {
        private final int from;
        private final int to;
        private final float[] vector;

        /**
         * @param from where it begins in the text, in UTF-16 units
         * @param to where it ends, exclusive
         * @param vector its vector, not to be changed
         */
        public TokenVector(int from, int to, float[] vector) {
            this.from = from;
            this.to = to;
            this.vector = vector;
        }

        boolean overlaps(int begin, int end) {
            return from < end && begin < to;
        }

        /** Adds its vector to a sum. */
        void addTo(float[] sum) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += vector[d];
            }
        }
    }

    /** No vectors: words are known by their letters alone. */
    static TokenVectors none() {
        return new TokenVectors() {
            @Override
            public String id() {
                return "";
            }

            @Override
            public int dimensions() {
                return 0;
            }

            @Override
            public List<TokenVector> of(String text) {
                return List.of();
            }
        };
    }
}
