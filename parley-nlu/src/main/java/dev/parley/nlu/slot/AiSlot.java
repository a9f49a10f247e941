package dev.parley.nlu.slot;

import dev.parley.flow.nlu.Mechanism;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the slot types of the virtual agent by form: a number sequence is a run of digits, an alphanumeric value a
 * run of letters and digits, and free form is the whole answer. Each keeps the bounds of length of its type.
 */
final class AiSlot implements SlotRecognizer {
    private static final int MOST_FREE_FORM = 500;
    private static final double PROBABILITY = 0.85;
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}++(?![\\p{L}\\p{Nd}])");
    private static final Pattern SPACED_DIGITS = Pattern.compile("\\p{Nd}++(?:[ .-]\\p{Nd}++)*+");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}]++");
    private static final Pattern CODE_WITH_SPECIALS =
            Pattern.compile("[\\p{L}\\p{Nd}]++(?:[-_/.#*+]++[\\p{L}\\p{Nd}]++)*+");

    private final Mechanism.Ai type;

    AiSlot(Mechanism.Ai type) {
        this.type = type;
    }

    @Override
    public List<Found> find(String text, boolean asked) {
        return switch (type.subType()) {
            case "FreeForm" -> asked ? found(text.strip(), text.strip(), MOST_FREE_FORM) : List.of();
            case "NumberSequence" -> numbers(text);
            case "Alphanumeric" -> codes(text, asked);
            default -> List.of();
        };
    }

    private List<Found> numbers(String text) {
        String answer = text.strip();
        if (answer.length() <= MOST_FREE_FORM && SPACED_DIGITS.matcher(answer).matches()) {
            return found(answer, digits(answer), MOST_FREE_FORM);
        }
        Matcher runs = DIGITS.matcher(beginning(text));
        return runs.results()
                .flatMap(run -> found(run.group(), digits(run.group()), MOST_FREE_FORM).stream())
                .limit(1)
                .toList();
    }

    private List<Found> codes(String text, boolean asked) {
        Matcher runs = (type.allowSpecialChars() ? CODE_WITH_SPECIALS : CODE).matcher(beginning(text));
        List<String> codes = runs.results().map(run -> run.group()).toList();
        return codes.stream()
                .filter(code -> code.codePoints().anyMatch(Character::isDigit) || (asked && codes.size() == 1))
                .flatMap(code -> found(code, code, MOST_FREE_FORM).stream())
                .limit(1)
                .toList();
    }

    private List<Found> found(String raw, String value, int most) {
        boolean fits = !value.isEmpty()
                && value.length() >= type.minLength()
                && value.length() <= (type.maxLength() > 0 ? type.maxLength() : most);
        return fits ? List.of(new Found(raw, value, PROBABILITY)) : List.of();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 10 * MOST_FREE_FORM));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }
}
