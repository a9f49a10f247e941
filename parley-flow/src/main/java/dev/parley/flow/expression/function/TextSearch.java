package dev.parley.flow.expression.function;

/** Finds texts in texts. */
final class TextSearch {
    private TextSearch() {}

    /** How often a text occurs, occurrences not overlapping. */
    static int count(String text, String find) {
        int count = 0;
        for (int at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + find.length())) {
            count++;
        }
        return count;
    }

    /** The position of the nth occurrence, n counted from 1, or -1; an empty text occurs at 0. */
    static int find(String text, String find, long nth, boolean ignoreCase) {
        if (find.isEmpty()) {
            return 0;
        }
        String hay = ignoreCase ? folded(text) : text;
        String needle = ignoreCase ? folded(find) : find;
        int at = hay.indexOf(needle);
        for (long n = 1; n < nth && at >= 0; n++) {
            at = hay.indexOf(needle, at + 1);
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
