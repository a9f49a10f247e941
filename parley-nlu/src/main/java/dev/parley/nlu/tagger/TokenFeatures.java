package dev.parley.nlu.tagger;

import java.util.ArrayList;
import java.util.List;

/** The features of the tokens of a sentence: words around, beginnings and endings, forms, and marks of known values. */
final class TokenFeatures {
    private static final int REACH = 2;

    private final List<MarkedToken> tokens;

    private TokenFeatures(List<MarkedToken> tokens) {
        this.tokens = tokens;
    }

    /** The hashes of the features of each token. */
    static long[][] of(List<MarkedToken> tokens) {
        TokenFeatures features = new TokenFeatures(tokens);
        long[][] hashes = new long[tokens.size()][];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = features.at(i).stream().mapToLong(TokenFeatures::hash).toArray();
        }
        return hashes;
    }

    private List<String> at(int i) {
        List<String> features = new ArrayList<>();
        String word = word(i);
        features.add("always");
        for (int d = -REACH; d <= REACH; d++) {
            features.add("w" + d + "=" + word(i + d));
        }
        features.add("w-1,0=" + word(i - 1) + " " + word);
        features.add("w0,1=" + word + " " + word(i + 1));
        features.add("w-2,-1=" + word(i - 2) + " " + word(i - 1));
        features.add("w1,2=" + word(i + 1) + " " + word(i + 2));
        for (int length = 2; length <= 4 && length < word.length(); length++) {
            features.add("p=" + word.substring(0, length));
            features.add("s=" + word.substring(word.length() - length));
        }
        for (int d = -1; d <= 1; d++) {
            if (i + d >= 0 && i + d < tokens.size()) {
                MarkedToken token = tokens.get(i + d);
                features.add("f" + d + "=" + token.form());
                for (String mark : token.marks()) {
                    features.add("m" + d + "=" + mark);
                }
            }
        }
        return features;
    }

    private String word(int i) {
        return i < 0 ? "<" : i >= tokens.size() ? ">" : tokens.get(i).word();
    }

    /** FNV-1a of 64 bits. */
    private static long hash(String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
