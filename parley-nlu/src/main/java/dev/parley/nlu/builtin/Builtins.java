package dev.parley.nlu.builtin;

import dev.parley.nlu.grammar.Action;
import dev.parley.nlu.grammar.Grammar;
import dev.parley.nlu.grammar.Region;
import dev.parley.nlu.grammar.Sentence;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads values of built-in types from utterances of one language. A language without rules of its own has only what is
 * written alike everywhere: digits, ISO dates and times, signs and codes of currencies. Safe for use by several threads.
 */
public final class Builtins {
    private static final Map<String, Action> ACTIONS = actions();

    private static final Map<String, Once<Grammar>> GRAMMARS = Grammar.languages().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), language -> new Once<>(() -> Grammar.of(language, ACTIONS))));

    private static final Once<Grammar> ANY = new Once<>(() -> Grammar.of("und", ACTIONS));

    private final String language;
    private final Supplier<Grammar> grammar;
    private final Region region;

    private Builtins(String language) {
        this.language = language;
        this.grammar = GRAMMARS.getOrDefault(Grammar.primary(language), ANY);
        this.region = Region.of(language);
    }

    /** The built-in types in a language such as {@code en-us}. */
    public static Builtins of(String language) {
        return new Builtins(language);
    }

    /**
     * Whether words of a language are read, and not only digits and ISO forms; a linter may warn of built-in slots in
     * other languages.
     */
    public static boolean reads(String language) {
        return Grammar.isKnown(language);
    }

    /**
     * Looks for values in an utterance; of a long one only the beginning is read.
     *
     * @param now the moment that relative dates are meant from, as clocks show it where the participant is
     */
    public BuiltinSpans spans(String text, LocalDateTime now) {
        return new BuiltinSpans(language, grammar, new Sentence(text, region, now));
    }

    private static Map<String, Action> actions() {
        Map<String, Action> all = new HashMap<>(DateActions.ALL);
        all.putAll(TimeActions.ALL);
        all.putAll(DurationActions.ALL);
        all.putAll(NumberActions.ALL);
        return Map.copyOf(all);
    }
}
