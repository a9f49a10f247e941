package dev.parley.provider.action;

import dev.parley.flow.value.DecimalText;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Gives inputs the form of their contract (architect-semantics §3.9). */
final class ActionInputs {
    private ActionInputs() {}

    /**
     * Inputs with names such as {@code address.city} put into one another, and texts and numbers cast to what the schema
     * says. What cannot be cast stays as it is, for the schema to say so.
     */
    static ObjectNode of(ObjectNode flat, JsonNode schema) {
        ObjectNode inputs = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> input : flat.properties()) {
            put(inputs, input.getKey(), input.getValue(), schema);
        }
        return inputs;
    }

    private static void put(ObjectNode inputs, String name, JsonNode value, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        int dot = name.indexOf('.');
        if (dot > 0
                && !properties.has(name)
                && properties.path(name.substring(0, dot)).has("properties")) {
            String outer = name.substring(0, dot);
            ObjectNode inner = inputs.path(outer) instanceof ObjectNode there ? there : inputs.putObject(outer);
            put(inner, name.substring(dot + 1), value, properties.path(outer));
        } else {
            inputs.set(name, cast(value, properties.path(name).path("type").asString("")));
        }
    }

    private static JsonNode cast(JsonNode value, String type) {
        return switch (type) {
            case "string" ->
                value.isNumber() || value.isBoolean() ? JsonNodeFactory.instance.stringNode(value.asString()) : value;
            case "integer", "number" -> number(value).orElse(value);
            case "boolean" -> bool(value).orElse(value);
            default -> value;
        };
    }

    private static Optional<JsonNode> number(JsonNode value) {
        return value.isString()
                ? DecimalText.parse(value.stringValue()).map(number -> {
                    boolean whole = number.stripTrailingZeros().scale() <= 0 && number.precision() < 18;
                    return whole
                            ? JsonNodeFactory.instance.numberNode(number.longValue())
                            : JsonNodeFactory.instance.numberNode(number);
                })
                : Optional.empty();
    }

    private static Optional<JsonNode> bool(JsonNode value) {
        return value.isString()
                        && (value.stringValue().equals("true")
                                || value.stringValue().equals("false"))
                ? Optional.of(
                        JsonNodeFactory.instance.booleanNode(value.stringValue().equals("true")))
                : Optional.empty();
    }
}
