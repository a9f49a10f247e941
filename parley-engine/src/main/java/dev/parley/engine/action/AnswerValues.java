package dev.parley.engine.action;

import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DecimalText;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes values of the JSON that others send, by the type of the variable it is for. */
final class AnswerValues {
    private AnswerValues() {}

    /**
     * The value of a part of an answer. Besides the forms of the wire, text may stand for a number or a Boolean, and
     * anything for a String.
     *
     * @return the value, NOT_SET or the empty collection for what is null or missing; empty where it does not fit
     */
    static Optional<Value> of(JsonNode json, Type type) {
        return switch (type) {
            case CollectionType(ScalarType element) when json.isArray() -> collection(json, element);
            case CollectionType collection -> ValueJson.fromWire(json, collection);
            case ScalarType scalar -> ValueJson.fromWire(json, scalar).or(() -> converted(json, scalar));
        };
    }

    private static Optional<Value> collection(JsonNode array, ScalarType element) {
        List<Value> items = new ArrayList<>(array.size());
        for (JsonNode item : array) {
            Optional<Value> value = of(item, element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            items.add(value.get());
        }
        return Optional.of(new CollectionValue(element, items));
    }

    private static Optional<Value> converted(JsonNode json, ScalarType type) {
        if (type == ScalarType.STRING) {
            return Optional.of(new StringValue(json.isContainer() ? json.toString() : json.asString()));
        }
        if (!json.isString()) {
            return Optional.empty();
        }
        String text = json.stringValue().strip();
        if (text.isEmpty()) {
            return Optional.of(type.absent());
        }
        return switch (type) {
            case INTEGER, DECIMAL ->
                DecimalText.parse(text)
                        .flatMap(number -> ValueJson.fromWire(JsonNodeFactory.instance.numberNode(number), type));
            case BOOLEAN ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> ValueJson.fromWire(JsonNodeFactory.instance.booleanNode(true), type);
                    case "false" -> ValueJson.fromWire(JsonNodeFactory.instance.booleanNode(false), type);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }
}
