package dev.parley.flow.value;

/**
 * Text.
 */
public record StringValue(String value) implements Value {
    @Override
    public Type type() {
        return ScalarType.STRING;
    }

    @Override
    public String text() {
        return value;
    }
}
