package dev.parley.engine.ask;

import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values of slots from the resolved text an understanding gives (architect-semantics §4.3). */
final class SlotValues {
    private SlotValues() {}

    /** The value of a type, or empty when the text is none. */
    static Optional<Value> of(String resolved, Type type) {
        if (type == ScalarType.DECIMAL || type == ScalarType.INTEGER) {
            return number(resolved, type);
        }
        return ValueJson.fromWire(JsonNodeFactory.instance.stringNode(resolved), type);
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
        if (value instanceof StringValue(String text)) {
            return text;
        }
        JsonNode wire = ValueJson.toWire(value);
        return wire.isString() ? wire.stringValue() : wire.toString();
    }
}
