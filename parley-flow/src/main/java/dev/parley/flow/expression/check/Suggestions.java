package dev.parley.flow.expression.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses what an unknown name was meant to be. */
final class Suggestions {
    /** Names that circulate although the language never had them, with the real ones (architect-semantics §5.6). */
    private static final Map<String, String> CIRCULATING = Map.ofEntries(
            Map.entry("indexof", "Use FindString."),
            Map.entry("toupper", "Use Upper."),
            Map.entry("tolower", "Use Lower."),
            Map.entry("toboolean", "Use ToBool."),
            Map.entry("tointeger", "Use ToInt."),
            Map.entry("abs", "Use If(x < 0, -x, x)."),
            Map.entry("min", "Use If(a < b, a, b)."),
            Map.entry("max", "Use If(a > b, a, b)."),
            Map.entry("mid", "Use Substring."),
            Map.entry("format", "Use ToDisplayString."),
            Map.entry("getitem", "Use GetAt."),
            Map.entry("jsonstringify", "Use ToString or ToJson."),
            Map.entry("datediff", "Use DateTimeDiff."),
            Map.entry("currenttime", "Use GetCurrentDateTimeUtc."),
            Map.entry("isnotset", "Use !IsSet(…)."),
            Map.entry("join", "Use ToString(list, delimiter)."),
            Map.entry("concat", "Use Append."),
            Map.entry("len", "Use Length."));

    private Suggestions() {}

    /** A sentence that names the function meant, or nothing. */
    static String function(String name, Collection<String> known) {
        String circulating = CIRCULATING.get(name.toLowerCase(Locale.ROOT));
        return circulating != null ? " " + circulating : closest(name, known);
    }

    /** A sentence that names the closest of the known names, or nothing. */
    static String closest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, Math.min(wanted.length() / 3, 4));
        Optional<String> best = known.stream()
                .filter(each -> Math.abs(each.length() - wanted.length()) <= farthest)
                .min(Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT))));
        return best.filter(each -> distance(wanted, each.toLowerCase(Locale.ROOT)) <= farthest)
                .map(each -> " Did you mean " + each + "?")
                .orElse("");
    }

    /** How many letters must be put in, taken out, replaced to get from one word to the other. */
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
