package dev.parley.flow.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A time of day to the millisecond.
 */
public record TimeValue(LocalTime value) implements Value {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    /** Reads {@code HH:mm}, {@code HH:mm:ss} or {@code HH:mm:ss.SSS}, also as the end of an ISO date and time. */
    public static Optional<TimeValue> parse(String text) {
        String trimmed = text.strip();
        String time = trimmed.substring(trimmed.indexOf('T') + 1);
        String bare = time.endsWith("Z") ? time.substring(0, time.length() - 1) : time;
        try {
            return Optional.of(new TimeValue(LocalTime.parse(bare).truncatedTo(ChronoUnit.MILLIS)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    @Override
    public Type type() {
        return ScalarType.TIME;
    }

    /** {@code 15:30:00.000}. */
    @Override
    public String text() {
        return FORM.format(value);
    }
}
