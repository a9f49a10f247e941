package dev.parley.nlu.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Vectors of word pieces of up to four letters, made of their letters: a stand-in for an encoder. */
final class LetterVectors implements TokenVectors {
    private static final Pattern PIECE = Pattern.compile("[^ ]{1,4}");

    @Override
    public String id() {
        return "letters";
    }

    @Override
    public int dimensions() {
        return 8;
    }

    @Override
    public List<TokenVector> of(String text) {
        List<TokenVector> vectors = new ArrayList<>();
        for (MatchResult piece : PIECE.matcher(text).results().toList()) {
            float[] vector = new float[dimensions()];
            piece.group().chars().forEach(letter -> vector[letter % 8]++);
            vectors.add(new TokenVector(piece.start(), piece.end(), vector));
        }
        return vectors;
    }
}
