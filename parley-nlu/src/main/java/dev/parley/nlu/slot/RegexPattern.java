package dev.parley.nlu.slot;

import dev.parley.nlu.slot.RegexSlot.Engine;
import dev.parley.nlu.text.FoldedText;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A JavaScript regular expression, ready to search. */
public final class RegexPattern {
    /** The most characters the guarded engine searches. */
    static final int MOST_GUARDED_CHARACTERS = 500;

    /** How often the guarded engine may look at a character before the search counts as failed. */
    private static final int MOST_LOOKS = 500_000;

    /** How many empty matches are passed over in search of one that is not. */
    private static final int MOST_EMPTY_MATCHES = 5_000;

    private final String source;
    private final Engine engine;
    private final Optional<String> problem;
    private final Function<String, Optional<Match>> search;

    /**
     * Where a pattern matches.
     *
     * @param from where the match begins, in UTF-16 units
     * @param text the matched text, never empty
     */
    public record Match(int from, String text) {}

    private RegexPattern(
            String source, Engine engine, Optional<String> problem, Function<String, Optional<Match>> search) {
        this.source = source;
        this.engine = engine;
        this.problem = problem;
        this.search = search;
    }

    /** Prepares a pattern as JavaScript reads it, without flags. */
    public static RegexPattern of(String source) {
        JavaScriptRegex.Translation translation = JavaScriptRegex.translate(source);
        if (translation.problem().isPresent()) {
            return broken(source, translation.problem().get());
        }
        return (translation.linear() ? linear(source, translation.pattern()) : Optional.<RegexPattern>empty())
                .orElseGet(() -> guarded(source, translation.pattern()));
    }

    /** The pattern as the author wrote it. */
    public String source() {
        return source;
    }

    /** What runs it. */
    public Engine engine() {
        return engine;
    }

    /** Why it never matches: it is not valid. */
    public Optional<String> problem() {
        return problem;
    }

    /** The first non-empty match in a text. */
    public Optional<Match> find(String text) {
        return search.apply(text);
    }

    private static RegexPattern broken(String source, String problem) {
        return new RegexPattern(source, Engine.NONE, Optional.of(problem), text -> Optional.empty());
    }

    private static Optional<RegexPattern> linear(String source, String translated) {
        try {
            com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(translated);
            return Optional.of(
                    new RegexPattern(source, Engine.LINEAR, Optional.empty(), text -> findLinear(pattern, text)));
        } catch (com.google.re2j.PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static RegexPattern guarded(String source, String translated) {
        try {
            Pattern pattern = Pattern.compile(translated);
            return new RegexPattern(source, Engine.GUARDED, Optional.empty(), text -> findGuarded(pattern, text));
        } catch (PatternSyntaxException e) {
            return broken(source, "This is not a valid regular expression: " + e.getDescription() + ".");
        }
    }

    private static Optional<Match> findLinear(com.google.re2j.Pattern pattern, String text) {
        String searched =
                text.length() > FoldedText.MOST_CHARACTERS ? text.substring(0, FoldedText.MOST_CHARACTERS) : text;
        com.google.re2j.Matcher matcher = pattern.matcher(searched);
        for (int matches = 0; matches < MOST_EMPTY_MATCHES && matcher.find(); matches++) {
            if (matcher.end() > matcher.start()) {
                return Optional.of(new Match(matcher.start(), searched.substring(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** A search that takes too long, or too deep a stack, finds nothing. */
    private static Optional<Match> findGuarded(Pattern pattern, String text) {
        if (text.length() > MOST_GUARDED_CHARACTERS) {
            return Optional.empty();
        }
        try {
            Matcher matcher = pattern.matcher(new GuardedText(text, MOST_LOOKS));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    return Optional.of(new Match(matcher.start(), text.substring(matcher.start(), matcher.end())));
                }
            }
            return Optional.empty();
        } catch (GuardedText.LooksSpent | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
