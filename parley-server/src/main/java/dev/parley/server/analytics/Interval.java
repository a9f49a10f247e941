package dev.parley.server.analytics;

import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time that something lies in.
 *
 * @param from its first moment
 * @param to the first moment behind it
 */
record Interval(Instant from, Instant to) {
    static final Interval EVER = new Interval(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"));

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** The interval of a parameter that may not be given: then it is ever. */
    static Outcome<Interval> of(@Nullable String text) {
        return text == null ? Outcome.done(EVER) : read(text);
    }

    /** Two moments with a slash between them; one without an offset is UTC. */
    static Outcome<Interval> read(String text) {
        String[] ends = text.strip().split("/", -1);
        Instant from = ends.length == 2 ? moment(ends[0]) : null;
        Instant to = ends.length == 2 ? moment(ends[1]) : null;
        if (from == null || to == null) {
            return Outcome.failed(Refusals.invalidDate("interval", text));
        }
        return from.isBefore(to)
                ? Outcome.done(new Interval(from, to))
                : Outcome.failed(Refusals.badField("interval", "An interval must end after it begins."));
    }

    /** A plus that was not encoded has become a blank. */
    private static @Nullable Instant moment(String text) {
        try {
            return switch (MOMENT.parseBest(text.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime moment -> moment.toInstant();
                case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
                default -> null;
            };
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
