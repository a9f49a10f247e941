package dev.parley.nlu.builtin;

import dev.parley.flow.value.DurationValue;
import dev.parley.nlu.grammar.Action;
import dev.parley.nlu.grammar.Arguments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What the rules of durations compute: milliseconds. Months and years have no fixed length and are none. */
final class DurationActions {
    private static final Map<String, Long> UNITS =
            Map.of("s", 1_000L, "min", 60_000L, "h", 3_600_000L, "d", 86_400_000L, "w", 604_800_000L);

    static final Map<String, Action> ALL = Map.of(
            "length", DurationActions::length,
            "total", DurationActions::total,
            "iso", DurationActions::parts);

    private DurationActions() {}

    /** {@code length NUMBER UNIT [MORE]}. */
    private static Optional<String> length(Arguments arguments) {
        BigDecimal number = arguments.size() > 2 ? arguments.number(0).add(arguments.number(2)) : arguments.number(0);
        return milliseconds(number, arguments.text(1)).map(Object::toString);
    }

    /** {@code iso DAYS HOURS MINUTES SECONDS FRACTION}, any of which may be empty or a hyphen, but not all. */
    private static Optional<String> parts(Arguments arguments) {
        StringBuilder text = new StringBuilder("P").append(part(arguments, 0, "D"));
        String time = part(arguments, 1, "H") + part(arguments, 2, "M");
        String fraction = arguments.size() > 4 ? part(arguments, 4, "") : "";
        String second = part(arguments, 3, fraction.isEmpty() ? "S" : "." + fraction + "S");
        text.append(time.isEmpty() && second.isEmpty() ? "" : "T").append(time).append(second);
        return DurationValue.parse(text.toString()).map(duration -> Long.toString(duration.milliseconds()));
    }

    private static String part(Arguments arguments, int index, String unit) {
        String value = arguments.text(index);
        return value.isEmpty() || value.equals("-") ? "" : value + unit;
    }

    /** {@code total A B…}: the sum of lengths, each less than the one before; an empty one is nothing. */
    private static Optional<String> total(Arguments arguments) {
        long sum = 0;
        long before = Long.MAX_VALUE;
        for (String value : arguments.values()) {
            if (!value.isEmpty()) {
                long length = Long.parseLong(value);
                if (length >= before) {
                    return Optional.empty();
                }
                before = length;
                sum = Math.addExact(sum, length);
            }
        }
        return DurationValue.fits(sum) ? Optional.of(Long.toString(sum)) : Optional.empty();
    }

    static Optional<Long> milliseconds(BigDecimal number, String unit) {
        Long milliseconds = UNITS.get(unit);
        if (milliseconds == null) {
            return Optional.empty();
        }
        BigDecimal length = number.multiply(BigDecimal.valueOf(milliseconds)).setScale(0, RoundingMode.HALF_UP);
        return length.compareTo(BigDecimal.valueOf(DurationValue.MAX)) <= 0
                ? Optional.of(length.longValueExact())
                : Optional.empty();
    }
}
