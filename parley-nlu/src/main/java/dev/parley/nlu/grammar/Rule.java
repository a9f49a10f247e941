package dev.parley.nlu.grammar;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The right side of a rule: a value, or an action on values. {@code {name}} stands for the value of the phrase of that
 * name, {@code -{name}} for its negative.
 *
 * @param action makes the value from the words
 * @param words what the action works on
 */
record Rule(Action action, List<Word> words) {
    private static final Action VALUE = arguments -> Optional.of(String.join(" ", arguments.values()));
    private static final Pattern WORD = Pattern.compile("([^ {]*)(?:\\{([^}]*)})?");

    /**
     * A word.
     *
     * @param text what is written as it is
     * @param name the name of the phrase whose value follows; empty for none
     */
    record Word(String text, String name) {
        String value(Parts parts) {
            return name.isEmpty() ? text : text + parts.value(name);
        }
    }

    /**
     * Reads a right side.
     *
     * @param value whether it is a value and not an action with its words
     * @param actions the known actions by name
     */
    static Rule read(String rightSide, boolean value, Map<String, Action> actions) {
        List<Word> words = WORD.matcher(rightSide)
                .results()
                .filter(match -> !match.group().isEmpty())
                .map(match -> new Word(match.group(1), match.group(2) == null ? "" : match.group(2)))
                .toList();
        if (value) {
            return new Rule(VALUE, words);
        }
        Action action = actions.get(words.getFirst().text());
        if (action == null) {
            throw new IllegalStateException("There is no action " + rightSide);
        }
        return new Rule(action, words.subList(1, words.size()));
    }

    /** The value of a phrase that was found with these parts. */
    Optional<String> value(Parts parts, Sentence sentence) {
        List<String> values = words.stream().map(word -> word.value(parts)).toList();
        try {
            return action.apply(
                    new Arguments(values, sentence.now(), sentence.region().monthFirst()));
        } catch (ArithmeticException | DateTimeException noSuchValue) {
            return Optional.empty();
        }
    }
}
