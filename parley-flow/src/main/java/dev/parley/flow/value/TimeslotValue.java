package dev.parley.flow.value;

import java.time.Instant;

/**
 * A moment and how long it lasts in milliseconds.
 */
public record TimeslotValue(Instant start, long milliseconds) implements Value {
    @Override
    public Type type() {
        return ScalarType.TIMESLOT;
    }

    /** The ISO 8601 interval: {@code 2024-05-01T10:00:00Z/PT30M}. */
    @Override
    public String text() {
        return new DateTimeValue(start).text() + "/" + new DurationValue(milliseconds).text();
    }
}
