package dev.parley.flow.value;

/**
 * A length of time in milliseconds, ±999,999,999,999,999.
 */
public record DurationValue(long milliseconds) implements Value {
    @Override
    public Type type() {
        return ScalarType.DURATION;
    }
}
