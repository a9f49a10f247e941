package dev.parley.engine.ask;

import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values of slots from the resolved text an understanding gives (architect-semantics §4.3). */
final class SlotValues {
    private static final JsonMapper MAPPER = new JsonMapper();

    private SlotValues() {}

    /** The value of a type, or empty when the text is none; what {@link #resolved} and {@link #list} gave is one. */
    static Optional<Value> of(String resolved, Type type) {
        if (type instanceof CollectionType(ScalarType element)) {
            return collection(resolved, element);
        }
        if (type == ScalarType.TIMESLOT) {
            return json(resolved).flatMap(json -> ValueJson.fromWire(json, type));
        }
        if (type == ScalarType.DECIMAL || type == ScalarType.INTEGER) {
            return number(resolved, type);
        }
        return ValueJson.fromWire(JsonNodeFactory.instance.stringNode(resolved), type);
    }

    /** Several resolved texts as one. */
    static String list(List<String> resolved) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        resolved.forEach(array::add);
        return array.toString();
    }

    /** A timeslot as resolved text for a variable of a type: one that holds no timeslot gets its beginning. */
    static String resolved(TimeslotValue time, Type type) {
        return type == ScalarType.TIMESLOT
                ? ValueJson.toWire(time).toString()
                : new DateTimeValue(time.start()).wireText();
    }

    private static Optional<Value> collection(String resolved, ScalarType element) {
        Optional<JsonNode> array = json(resolved).filter(JsonNode::isArray);
        if (array.isEmpty()) {
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>();
        for (JsonNode item : array.get()) {
            of(item.stringValue(), element).ifPresent(items::add);
        }
        return items.size() == array.get().size() ? Optional.of(new CollectionValue(element, items)) : Optional.empty();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Value> number(String resolved, Type type) {
        if (!resolved.matches("-?\\d{1,15}(\\.\\d{1,24})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(resolved);
        return Optional.of(
                type == ScalarType.DECIMAL ? new DecimalValue(number) : new IntegerValue(number.longValue()));
    }

    /** The value as words. */
    static String text(Value value) {
        return switch (value) {
            case StringValue(String text) -> text;
            case TimeslotValue time -> new DateTimeValue(time.start()).text();
            case CollectionValue(ScalarType element, List<Value> items) ->
                items.stream().map(SlotValues::text).collect(Collectors.joining(", "));
            default -> {
                JsonNode wire = ValueJson.toWire(value);
                yield wire.isString() ? wire.stringValue() : wire.toString();
            }
        };
    }
}
