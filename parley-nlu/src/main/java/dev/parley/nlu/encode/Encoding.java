package dev.parley.nlu.encode;

import java.util.List;

/** A text as vectors, whose arrays are shared and not to be changed. */
public final class Encoding {
    private final float[] sentence;
    private final List<Token> tokens;
    private final float[][] vectors;

    /**
     * @param sentence the vector of the whole text
     * @param tokens the tokens that were read
     * @param vectors a vector for each token
     */
    public Encoding(float[] sentence, List<Token> tokens, float[][] vectors) {
        if (tokens.size() != vectors.length) {
            throw new IllegalArgumentException(tokens.size() + " tokens and " + vectors.length + " vectors");
        }
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.vectors = vectors;
    }

    /** The vector of the whole text, of length one. */
    public float[] sentence() {
        return sentence;
    }

    /** The tokens of the text in order, without those that frame it. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The vector of a token within its text, as the last layer has it. */
    public float[] vector(int token) {
        return vectors[token];
    }

    /** About how many bytes this takes. */
    public long bytes() {
        return (vectors.length + 1L) * (sentence.length * 4L + 16) + tokens.size() * 32L;
    }
}
