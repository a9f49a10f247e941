package dev.parley.nlu.encode;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a text that tell it from others: its words, each two words in a row, and the runs of three to five
 * characters in a word with a blank at its ends. Where words are not written apart, runs of one to three characters.
 */
final class Grams {
    /** Longer words are looked at up to here. */
    private static final int LONGEST_WORD = 40;
    /** The most words that count. */
    private static final int MOST_WORDS = 300;

    private Grams() {}

    static List<String> of(FoldedText text) {
        List<Word> all = Words.withoutAccents(text);
        List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        List<String> grams = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            grams.add("w " + word);
            if (i > 0) {
                grams.add("b " + words.get(i - 1).text() + " " + word);
            }
            addRuns(word.substring(0, Math.min(word.length(), LONGEST_WORD)), grams);
        }
        return grams;
    }

    private static void addRuns(String word, List<String> grams) {
        boolean apart = word.codePoints().noneMatch(Grams::isWrittenWithoutBlanks);
        String padded = apart ? " " + word + " " : word;
        for (int length = apart ? 3 : 1; length <= (apart ? 5 : 3); length++) {
            for (int from = 0; from + length <= padded.length(); from++) {
                grams.add("c" + padded.substring(from, from + length));
            }
        }
    }

    private static boolean isWrittenWithoutBlanks(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
