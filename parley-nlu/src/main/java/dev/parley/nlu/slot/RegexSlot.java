package dev.parley.nlu.slot;

import java.util.List;

/**
 * Recognises values by JavaScript regular expressions; the earliest item that matches anywhere in the text wins, and
 * the value is the matched text (architect-semantics §4.2).
 */
public final class RegexSlot implements SlotRecognizer {
    private static final double PROBABILITY = 0.97;

    /** What runs a pattern. */
    public enum Engine {
        /** RE2/J, in time linear in the text. */
        LINEAR,
        /** The JDK's engine under a guard: for look-around, back-references and very large counts. */
        GUARDED,
        /** Nothing: the pattern is not valid and never matches. */
        NONE
    }

    private final List<RegexPattern> patterns;

    private RegexSlot(List<RegexPattern> patterns) {
        this.patterns = patterns;
    }

    /** Prepares the patterns of a slot type; those that are not valid never match. */
    public static RegexSlot of(List<String> patterns) {
        return new RegexSlot(patterns.stream().map(RegexPattern::of).toList());
    }

    /** The patterns in their order, with what a linter may say about them. */
    public List<RegexPattern> patterns() {
        return patterns;
    }

    @Override
    public List<Found> find(Heard heard) {
        return patterns.stream()
                .flatMap(pattern -> pattern.find(heard.text()).stream())
                .limit(1)
                .map(match -> new Found(
                        match.from(),
                        match.from() + match.text().length(),
                        match.text(),
                        match.text(),
                        PROBABILITY,
                        Source.PATTERN))
                .toList();
    }
}
