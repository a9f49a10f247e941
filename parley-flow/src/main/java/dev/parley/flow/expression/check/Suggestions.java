package dev.parley.flow.expression.check;

import dev.parley.flow.source.Spelling;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

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
        return Spelling.nearest(name, known)
                .map(each -> " Did you mean " + each + "?")
                .orElse("");
    }
}
