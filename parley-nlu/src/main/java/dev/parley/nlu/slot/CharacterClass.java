package dev.parley.nlu.slot;

import java.util.Optional;

/**
 * A character class of a JavaScript regular expression: {@code [}, {@code &&} and {@code ^} behind the first place are
 * ordinary characters in it, {@code []} matches nothing and {@code [^]} everything.
 *
 * @param translated the class as RE2/J and the JDK read it
 * @param end the place behind it
 * @param problem why it is not valid
 */
record CharacterClass(String translated, int end, Optional<String> problem) {
    /** Reads the class whose opening bracket stands at a place. */
    static CharacterClass read(String source, int open) {
        int at = open + 1;
        boolean negated = at < source.length() && source.charAt(at) == '^';
        at += negated ? 1 : 0;
        StringBuilder items = new StringBuilder();
        while (at < source.length() && source.charAt(at) != ']') {
            RegexEscape low = item(source, at);
            at = low.end();
            boolean range = at + 1 < source.length() && source.charAt(at) == '-' && source.charAt(at + 1) != ']';
            RegexEscape high = range ? item(source, at + 1) : low;
            Optional<String> problem = low.problem().or(high::problem);
            if (problem.isEmpty() && range && !low.isSet() && !high.isSet() && low.character() > high.character()) {
                problem = Optional.of("The range " + source.substring(at - 1, high.end()) + " is out of order");
            }
            if (problem.isPresent()) {
                return new CharacterClass("", source.length(), problem);
            }
            items.append(low.inClass());
            if (range) {
                items.append(low.isSet() || high.isSet() ? "\\-" : "-").append(high.inClass());
                at = high.end();
            }
        }
        if (at >= source.length()) {
            return new CharacterClass("", at, Optional.of("A character class is not closed"));
        }
        String everything = "\\x{0}-\\x{10FFFF}";
        boolean inverted = negated != items.isEmpty();
        String content = items.isEmpty() ? everything : items.toString();
        return new CharacterClass((inverted ? "[^" : "[") + content + "]", at + 1, Optional.empty());
    }

    private static RegexEscape item(String source, int at) {
        if (source.startsWith("\\b", at)) {
            return RegexEscape.of('\b', at + 2);
        }
        if (source.charAt(at) == '\\') {
            return RegexEscape.read(source, at);
        }
        int point = source.codePointAt(at);
        return RegexEscape.of(point, at + Character.charCount(point));
    }
}
