package dev.parley.flow.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment in UTC, whole seconds, years 1800 to 2200.
 */
public record DateTimeValue(Instant value) implements Value {
    public static final Instant MIN = Instant.parse("1800-01-01T00:00:00Z");
    public static final Instant MAX = Instant.parse("2200-12-31T23:59:59Z");
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public static boolean fits(Instant value) {
        return !value.isBefore(MIN) && !value.isAfter(MAX);
    }

    /**
     * Reads {@code yyyy-MM-ddTHH:mm:ss}, the seconds optional, with an optional fraction, which is dropped, and an
     * optional {@code Z} or offset; without one it is UTC.
     */
    public static Optional<DateTimeValue> parse(String text) {
        String trimmed = text.strip();
        try {
            Instant moment = hasZone(trimmed)
                    ? OffsetDateTime.parse(trimmed).toInstant()
                    : LocalDateTime.parse(trimmed).toInstant(ZoneOffset.UTC);
            Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
            return fits(whole) ? Optional.of(new DateTimeValue(whole)) : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static boolean hasZone(String text) {
        String tail = text.substring(Math.max(0, text.indexOf('T')));
        return tail.endsWith("Z") || tail.endsWith("z") || tail.indexOf('+') >= 0 || tail.indexOf('-') >= 0;
    }

    @Override
    public Type type() {
        return ScalarType.DATE_TIME;
    }

    /** {@code 2009-01-10T06:30:00Z}. */
    @Override
    public String text() {
        return value.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 2009-01-10T06:30:00.000Z}, the form of the wire. */
    public String wireText() {
        return WIRE.format(value);
    }
}
