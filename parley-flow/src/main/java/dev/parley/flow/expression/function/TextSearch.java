package dev.parley.flow.expression.function;

/**
 * Finds one text in others, in time linear in their lengths whatever they hold: short ones with the JDK's own search,
 * long ones as Knuth, Morris and Pratt do.
 */
final class TextSearch {
    /** UTF-16 units of a text that is quickest found by trying every position. */
    private static final int SHORT = 16;

    private static final int[] NONE = {};

    private final String wanted;

    /** For each start of a long wanted text the length of its longest proper end that is also its start. */
    private final int[] borders;

    /** @param wanted what is looked for, not empty */
    TextSearch(String wanted) {
        this.wanted = wanted;
        this.borders = isShort() ? NONE : new int[wanted.length()];
        for (int i = 1, border = 0; i < borders.length; i++) {
            border = extended(border, wanted.charAt(i));
            borders[i] = border;
        }
    }

    private boolean isShort() {
        return wanted.length() <= SHORT;
    }

    private int extended(int matched, char next) {
        int length = matched;
        while (length > 0 && wanted.charAt(length) != next) {
            length = borders[length - 1];
        }
        return wanted.charAt(length) == next ? length + 1 : length;
    }

    /** Where the wanted text begins next, or -1. */
    int next(String text, int from) {
        if (isShort()) {
            return text.indexOf(wanted, from);
        }
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            matched = extended(matched, text.charAt(i));
            if (matched == wanted.length()) {
                return i + 1 - matched;
            }
        }
        return -1;
    }

    /** How often it occurs, occurrences not overlapping. */
    int count(String text) {
        int count = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, at + wanted.length())) {
            count++;
        }
        return count;
    }

    /** The position of the nth occurrence, n counted from 1, or -1; an empty text occurs at 0. */
    static int find(String text, String find, long nth, boolean ignoreCase) {
        if (find.isEmpty()) {
            return 0;
        }
        String searched = ignoreCase ? folded(text) : text;
        TextSearch search = new TextSearch(ignoreCase ? folded(find) : find);
        int at = search.next(searched, 0);
        for (long n = 1; n < nth && at >= 0; n++) {
            at = search.next(searched, at + find.length());
        }
        return at;
    }

    /** Each character folded by itself, so that positions stay what they are. */
    private static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(Character.toUpperCase(chars[i]));
        }
        return new String(chars);
    }
}
