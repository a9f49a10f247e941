package dev.parley.nlu.encode;

import dev.parley.nlu.text.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Encodes by words and pieces of words, in any language and without a model: each feature weighs the more the rarer it
 * is in the texts of a bot (TF-IDF), and all of them are projected by chance into few dimensions, which keeps cosines.
 * Texts are near each other as far as they have words or spellings in common.
 */
public final class LexicalEncoder implements Encoder {
    /** How many features are told apart; others share a place. */
    public static final int FEATURES = 1 << 16;

    private static final int DIMENSIONS = 1_024;
    /** In how many dimensions a feature shows. */
    private static final int SPREAD = 4;

    private final int texts;
    private final int[] textsWith;

    /**
     * @param texts how many texts the bot has
     * @param textsWith in how many of them each feature stands, shared and not to be changed
     */
    public LexicalEncoder(int texts, int[] textsWith) {
        if (textsWith.length != FEATURES) {
            throw new IllegalArgumentException(textsWith.length + " features");
        }
        this.texts = texts;
        this.textsWith = textsWith;
    }

    /** The encoder of a bot with these texts. */
    public static LexicalEncoder of(List<String> texts) {
        int[] textsWith = new int[FEATURES];
        for (String text : texts) {
            counts(text).keySet().forEach(feature -> textsWith[feature]++);
        }
        return new LexicalEncoder(texts.size(), textsWith);
    }

    @Override
    public String id() {
        return "lexical";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public boolean reads(String language) {
        return true;
    }

    @Override
    public Encoding encode(String text) {
        float[] vector = new float[DIMENSIONS];
        counts(text).forEach((feature, count) -> {
            double rarity = Math.log((1.0 + texts) / (1.0 + textsWith[feature])) + 1;
            float weight = (float) ((1 + Math.log(count)) * rarity);
            for (int i = 0; i < SPREAD; i++) {
                int place = mixed(feature * SPREAD + i);
                vector[place & (DIMENSIONS - 1)] += place < 0 ? -weight : weight;
            }
        });
        return new Encoding(UnitLength.of(vector), List.of(), new float[0][]);
    }

    /** How many texts the bot has. */
    public int texts() {
        return texts;
    }

    /** In how many of them each feature stands, shared and not to be changed. */
    public int[] textsWith() {
        return textsWith;
    }

    /** The features of a text, each with its number. */
    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String gram : Grams.of(FoldedText.of(text))) {
            counts.merge(mixed(gram.hashCode()) & (FEATURES - 1), 1, Integer::sum);
        }
        return counts;
    }

    /** Spreads numbers evenly (the finaliser of MurmurHash3). */
    private static int mixed(int number) {
        int mixed = (number ^ (number >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
