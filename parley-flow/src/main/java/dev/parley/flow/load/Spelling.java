package dev.parley.flow.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggests what an author may have meant. */
final class Spelling {
    private static final int LISTED = 12;

    private Spelling() {}

    /** A clause to end a message with: the nearest known word, or the known words when there are few. */
    static String suggestion(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, each.length() / 3))
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElseGet(() -> known.isEmpty() || known.size() > LISTED
                        ? ""
                        : "; it knows " + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** How many letters must be added, dropped or changed to make one word of the other, without case. */
    static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
