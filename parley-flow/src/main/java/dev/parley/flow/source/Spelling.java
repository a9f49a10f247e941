package dev.parley.flow.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known word an author may have meant. */
public final class Spelling {
    private static final int LISTED = 12;

    private Spelling() {}

    /** The nearest of the known words, without case; empty when none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int farthest = Math.clamp(wanted.length() / 3, 1, 4);
        return known.stream()
                .filter(each -> Math.abs(each.length() - wanted.length()) <= farthest)
                .filter(each -> distance(wanted, each.toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT))));
    }

    /** A clause to end a message with: the nearest known word, or the known words when there are few. */
    public static String suggestion(String word, Collection<String> known) {
        return nearest(word, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElseGet(() -> known.isEmpty() || known.size() > LISTED
                        ? ""
                        : "; it knows " + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
