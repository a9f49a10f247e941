package dev.parley.flow.value;

/**
 * A whole number of ±999,999,999,999,999.
 */
public record IntegerValue(long value) implements Value {
    @Override
    public Type type() {
        return ScalarType.INTEGER;
    }
}
