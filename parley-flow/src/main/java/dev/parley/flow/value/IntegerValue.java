package dev.parley.flow.value;

/**
 * A whole number of ±999,999,999,999,999.
 */
public record IntegerValue(long value) implements Value {
    /** The largest Integer; the smallest is its negative. */
    public static final long MAX = 999_999_999_999_999L;

    public static boolean fits(long value) {
        return value >= -MAX && value <= MAX;
    }

    @Override
    public Type type() {
        return ScalarType.INTEGER;
    }

    @Override
    public String text() {
        return Long.toString(value);
    }
}
