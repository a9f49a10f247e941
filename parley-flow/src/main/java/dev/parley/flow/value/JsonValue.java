package dev.parley.flow.value;

import tools.jackson.databind.JsonNode;

/**
 * A JSON value; it may be the JSON null.
 */
public record JsonValue(JsonNode value) implements Value {
    /** Whether it is the JSON null, which is set but says nothing. */
    public boolean isNull() {
        return value.isNull();
    }

    @Override
    public Type type() {
        return ScalarType.JSON;
    }

    /** The text of a JSON string; for anything else its compact JSON. */
    @Override
    public String text() {
        return value.isString() ? value.stringValue() : value.toString();
    }
}
