package dev.parley.flow.value;

import java.time.Instant;

/**
 * A moment in UTC, whole seconds, years 1800 to 2200.
 */
public record DateTimeValue(Instant value) implements Value {
    @Override
    public Type type() {
        return ScalarType.DATE_TIME;
    }
}
