package dev.parley.flow.value;

import java.time.LocalTime;

/**
 * A time of day to the millisecond.
 */
public record TimeValue(LocalTime value) implements Value {
    @Override
    public Type type() {
        return ScalarType.TIME;
    }
}
