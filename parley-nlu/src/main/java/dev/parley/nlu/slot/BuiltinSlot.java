package dev.parley.nlu.slot;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Recognises the built-in slot types in their plain written form: {@code builtin:any} is the whole answer to its own
 * question, {@code builtin:number} digits with a decimal point, {@code builtin:date} {@code 2026-05-31} and
 * {@code builtin:time} {@code 15:30} (architect-semantics §4.3). Words such as "tomorrow" are not read.
 */
final class BuiltinSlot implements SlotRecognizer {
    private static final int MOST_CHARACTERS = 5_000;
    private static final double PROBABILITY = 0.95;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,:/-])-?[0-9]{1,18}(?:\\.[0-9]{1,18})?(?![\\p{L}\\p{Nd}:/-]|[.,][0-9])");
    private static final Pattern DATE = Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])");
    private static final Pattern TIME =
            Pattern.compile("(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,3})?)?(?![0-9:])");
    private static final DateTimeFormatter TIME_READ = new DateTimeFormatterBuilder()
            .appendPattern("H:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME_STORED = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final Pattern form;
    private final Function<String, Optional<String>> resolve;

    private BuiltinSlot(Pattern form, Function<String, Optional<String>> resolve) {
        this.form = form;
        this.resolve = resolve;
    }

    /** The recogniser of a type such as {@code builtin:number}; nothing for one that is not recognised yet. */
    static Optional<SlotRecognizer> of(String type) {
        return switch (type) {
            case "builtin:any" -> Optional.of(BuiltinSlot::any);
            case "builtin:number" -> Optional.of(new BuiltinSlot(NUMBER, BuiltinSlot::number));
            case "builtin:date" -> Optional.of(new BuiltinSlot(DATE, BuiltinSlot::date));
            case "builtin:time" -> Optional.of(new BuiltinSlot(TIME, BuiltinSlot::time));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Found> find(String text, boolean asked) {
        String searched = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return form.matcher(searched)
                .results()
                .flatMap(match ->
                        resolve
                                .apply(match.group())
                                .map(value -> new Found(match.group(), value, PROBABILITY))
                                .stream())
                .toList();
    }

    private static List<Found> any(String text, boolean asked) {
        return asked && !text.isBlank() ? List.of(new Found(text, text, PROBABILITY)) : List.of();
    }

    private static Optional<String> number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return Optional.of(number.setScale(Math.max(1, number.scale())).toPlainString());
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String text) {
        try {
            return Optional.of(TIME_STORED.format(LocalTime.parse(text, TIME_READ)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
