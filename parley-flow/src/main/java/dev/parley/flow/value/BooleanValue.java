package dev.parley.flow.value;

/**
 * A truth value.
 */
public record BooleanValue(boolean value) implements Value {
    public static final BooleanValue TRUE = new BooleanValue(true);
    public static final BooleanValue FALSE = new BooleanValue(false);

    public static BooleanValue of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public Type type() {
        return ScalarType.BOOLEAN;
    }

    @Override
    public String text() {
        return value ? "true" : "false";
    }
}
