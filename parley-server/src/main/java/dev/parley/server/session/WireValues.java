package dev.parley.server.session;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.NotSet;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The wire form of the plainest values; {@code ValueJson} of the flow module takes its place. */
final class WireValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private WireValues() {}

    static JsonNode of(Value value) {
        return switch (value) {
            case NotSet absent -> NODES.nullNode();
            case BooleanValue(var flag) -> NODES.booleanNode(flag);
            case IntegerValue(var number) -> NODES.numberNode(number);
            case DecimalValue(var number) -> NODES.numberNode(number);
            case StringValue(var text) -> NODES.stringNode(text);
            case JsonValue(var json) -> json;
            case CollectionValue(var element, var items) -> {
                ArrayNode array = NODES.arrayNode();
                items.forEach(item -> array.add(of(item)));
                yield array;
            }
            default -> NODES.stringNode(value.toString());
        };
    }
}
