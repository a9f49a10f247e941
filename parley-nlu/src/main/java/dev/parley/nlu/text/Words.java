package dev.parley.nlu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Splits folded text into words. */
public final class Words {
    private Words() {}

    /** The words of a folded text in order. */
    public static List<Word> of(FoldedText text) {
        return split(text.folded());
    }

    /** The words of a folded text without the accents of their letters. */
    public static List<Word> withoutAccents(FoldedText text) {
        String bare = Normalizer.normalize(text.folded(), Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return split(bare);
    }

    /** The words with one blank between each two. */
    public static String join(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Whether a code point belongs to a word. */
    public static boolean isWordPoint(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<Word> split(String folded) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int clause = 0;
        for (int i = 0; i < folded.length(); ) {
            int point = folded.codePointAt(i);
            if (isWordPoint(point)) {
                word.appendCodePoint(point);
            } else if (point != '\'') {
                end(word, clause, words);
                clause += ",.;:!?¿¡()\"…".indexOf(point) >= 0 ? 1 : 0;
                if (Character.getType(point) == Character.OTHER_SYMBOL) {
                    words.add(new Word(Character.toString(point), clause));
                }
            }
            i += Character.charCount(point);
        }
        end(word, clause, words);
        return List.copyOf(words);
    }

    private static void end(StringBuilder word, int clause, List<Word> words) {
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), clause));
            word.setLength(0);
        }
    }
}
