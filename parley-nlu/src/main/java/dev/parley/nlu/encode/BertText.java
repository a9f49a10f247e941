package dev.parley.nlu.encode;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as BERT's basic tokenisation has it: control characters are gone, white space is a blank, ideographs stand
 * between blanks; accents are stripped (NFD) and letters are lower case where the vocabulary wants it. Each character
 * knows the place it came from.
 */
final class BertText {
    private final StringBuilder characters = new StringBuilder();
    private int[] from = new int[64];
    private int[] to = new int[64];

    private BertText() {}

    static BertText of(String text, boolean lowerCase, boolean withoutAccents) {
        BertText bert = new BertText();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isWhiteSpace(point)) {
                bert.append(' ', i, next);
            } else if (isIdeograph(point)) {
                bert.append(' ', i, i);
                bert.appendFolded(point, lowerCase, withoutAccents, i, next);
                bert.append(' ', next, next);
            } else if (!isControl(point)) {
                bert.appendFolded(point, lowerCase, withoutAccents, i, next);
            }
            i = next;
        }
        return bert;
    }

    int length() {
        return characters.length();
    }

    int codePointAt(int index) {
        return characters.codePointAt(index);
    }

    String substring(int begin, int end) {
        return characters.substring(begin, end);
    }

    /** Where the original of a character begins. */
    int from(int index) {
        return from[index];
    }

    /** Where the original of a character ends. */
    int to(int index) {
        return to[index];
    }

    private void appendFolded(int point, boolean lowerCase, boolean withoutAccents, int begin, int end) {
        if (point < 0x80 || !withoutAccents) {
            append(lowerCase ? Character.toLowerCase(point) : point, begin, end);
            return;
        }
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePoints()
                .filter(piece -> Character.getType(piece) != Character.NON_SPACING_MARK)
                .forEach(piece -> append(lowerCase ? Character.toLowerCase(piece) : piece, begin, end));
    }

    private void append(int point, int begin, int end) {
        int index = characters.length();
        characters.appendCodePoint(point);
        if (characters.length() > from.length) {
            from = Arrays.copyOf(from, 2 * from.length);
            to = Arrays.copyOf(to, 2 * to.length);
        }
        Arrays.fill(from, index, characters.length(), begin);
        Arrays.fill(to, index, characters.length(), end);
    }

    static boolean isWhiteSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point);
    }

    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }

    private static boolean isIdeograph(int point) {
        return (point >= 0x4E00 && point <= 0x9FFF)
                || (point >= 0x3400 && point <= 0x4DBF)
                || (point >= 0x20000 && point <= 0x2A6DF)
                || (point >= 0x2A700 && point <= 0x2B73F)
                || (point >= 0x2B740 && point <= 0x2B81F)
                || (point >= 0x2B820 && point <= 0x2CEAF)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0x2F800 && point <= 0x2FA1F);
    }

    /** Punctuation of Unicode, and every sign of ASCII that is neither letter nor digit. */
    static boolean isPunctuation(int point) {
        if (point < 0x80) {
            return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
        }
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
