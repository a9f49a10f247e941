package dev.parley.server.store.memory;

import java.util.Comparator;

/** The order of texts from character to character, as databases have it: emoji come after everything of one char. */
final class CodePoints {
    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int first = one.codePointAt(at);
            int second = other.codePointAt(at);
            if (first != second) {
                return Integer.compare(first, second);
            }
            at += Character.charCount(first);
        }
        return Integer.compare(one.length(), other.length());
    }
}
