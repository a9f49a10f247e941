package dev.parley.flow.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar day.
 */
public record DateValue(LocalDate value) implements Value {
    public static final LocalDate MIN = LocalDate.of(1800, 1, 1);
    public static final LocalDate MAX = LocalDate.of(2200, 12, 31);

    public static boolean fits(LocalDate value) {
        return !value.isBefore(MIN) && !value.isAfter(MAX);
    }

    /** Reads {@code yyyy-MM-dd}; a time of day after a {@code T} is ignored (§4.3: an extended ISO text may be passed). */
    public static Optional<DateValue> parse(String text) {
        String trimmed = text.strip();
        int time = trimmed.indexOf('T');
        if (time >= 0) {
            return DateTimeValue.parse(trimmed).isPresent() ? parse(trimmed.substring(0, time)) : Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(trimmed);
            return fits(day) ? Optional.of(new DateValue(day)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public Type type() {
        return ScalarType.DATE;
    }

    /** {@code 2021-06-15}. */
    @Override
    public String text() {
        return value.toString();
    }
}
