package dev.parley.flow.value;

/**
 * A truth value.
 */
public record BooleanValue(boolean value) implements Value {
    @Override
    public Type type() {
        return ScalarType.BOOLEAN;
    }
}
