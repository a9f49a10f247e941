package dev.parley.flow.value;

/**
 * A Format. or Language. constant, by its full name such as Date.shortYear.
 */
public record FormatValue(String name) implements Value {
    @Override
    public Type type() {
        return ScalarType.FORMAT;
    }
}
