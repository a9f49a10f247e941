package dev.parley.nlu.grammar;

import dev.parley.nlu.grammar.GrammarFile.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of one language. A section of its file is a phrase, and its lines may use other sections and the phrases
 * that are always there: {@code number words} (a number in digits or words), {@code n} (that, or an article for one)
 * and runs of digits ({@code 0}, {@code 00}, {@code 0000}, {@code digits}). Safe for use by several threads.
 */
public final class Grammar {
    private static final List<String> LANGUAGES = List.of("en", "es", "de", "fr", "pt", "it", "nl");
    private static final Set<String> WORDS = Set.of("cardinal", "join", "point", "compounds");

    private final Map<String, Phrase> phrases = new HashMap<>();

    private Grammar(GrammarFile file, Map<String, Action> actions) {
        NumberWords words = new NumberWords(file);
        phrases.put("number words", new NumberPhrase(words, false));
        phrases.put("n", new NumberPhrase(words, true));
        phrases.put("0", new DigitPhrase(1, 2));
        phrases.put("00", new DigitPhrase(2, 2));
        phrases.put("0000", new DigitPhrase(4, 4));
        phrases.put("digits", new DigitPhrase(1, 40));
        Map<String, RuleTree> sections = new HashMap<>();
        file.sections().stream().filter(section -> !WORDS.contains(section)).forEach(section -> {
            RuleTree tree = new RuleTree();
            sections.put(section, tree);
            phrases.put(section, tree);
        });
        sections.forEach((section, tree) -> fill(tree, file.lines(section), actions));
    }

    /**
     * Prepares the rules of a language.
     *
     * @param language a tag such as {@code en-gb}; of one without rules only what all languages share is read
     * @param actions the actions rules may use, by name
     */
    public static Grammar of(String language, Map<String, Action> actions) {
        List<String> files = new ArrayList<>();
        if (isKnown(language)) {
            files.add(primary(language) + ".txt");
        }
        files.add("any.txt");
        return new Grammar(GrammarFile.of(files), actions);
    }

    /** Whether a language tag has rules of its own. */
    public static boolean isKnown(String language) {
        return LANGUAGES.contains(primary(language));
    }

    /** The primary languages that have rules of their own. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The primary language of a tag: {@code en} of {@code en-GB}. */
    public static String primary(String language) {
        return language.trim().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    /** The readings of a section that begin at a token; none of a section that is not there. */
    public List<Reading> readings(String section, Sentence sentence, int token) {
        Phrase phrase = phrases.get(section);
        return phrase == null ? List.of() : sentence.readings(phrase, token);
    }

    private void fill(RuleTree tree, List<Line> lines, Map<String, Action> actions) {
        int order = 0;
        for (Line line : lines) {
            Rule rule = Rule.read(line.right(), line.value(), actions);
            for (List<Element> pattern : PatternReader.read(line.left())) {
                tree.add(pattern, rule, order++, this::phrase);
            }
        }
    }

    private Phrase phrase(String name) {
        Phrase phrase = phrases.get(name);
        if (phrase == null) {
            throw new IllegalStateException("There is no section " + name);
        }
        return phrase;
    }
}
