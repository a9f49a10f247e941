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
}
