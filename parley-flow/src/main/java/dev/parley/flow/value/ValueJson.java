package dev.parley.flow.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as JSON: the form of the Textbots wire (architect-semantics §6.2), and a lossless typed form for session
 * state ({@link TypedJson}).
 */
public final class ValueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    /** The wire form. NOT_SET becomes null; objects of the organisation become their id. */
    public static JsonNode toWire(Value value) {
        return switch (value) {
            case NotSet _ -> NODES.nullNode();
            case BooleanValue(boolean truth) -> NODES.booleanNode(truth);
            case IntegerValue(long number) -> NODES.numberNode(number);
            case DecimalValue decimal -> NODES.numberNode(new BigDecimal(decimal.text()));
            case DateTimeValue moment -> NODES.stringNode(moment.wireText());
            case JsonValue(JsonNode json) -> json;
            case DirectoryValue object -> NODES.stringNode(object.id());
            case TimeslotValue slot -> timeslot(slot);
            case ChooserValue chooser -> parts(chooser);
            case CollectionValue collection -> array(collection);
            case StringValue _,
                    DateValue _,
                    TimeValue _,
                    DurationValue _,
                    CurrencyValue _,
                    PhoneNumberValue _,
                    CommunicationValue _,
                    FormatValue _ -> NODES.stringNode(value.text());
        };
    }

    private static ObjectNode timeslot(TimeslotValue slot) {
        return NODES.objectNode()
                .put("dateTime", new DateTimeValue(slot.start()).wireText())
                .put("duration", new DurationValue(slot.milliseconds()).text());
    }

    private static ObjectNode parts(ChooserValue chooser) {
        ObjectNode object = NODES.objectNode();
        chooser.parts().forEach((name, value) -> object.set(name, toWire(value)));
        return object;
    }

    private static ArrayNode array(CollectionValue collection) {
        ArrayNode array = NODES.arrayNode();
        collection.items().forEach(item -> array.add(toWire(item)));
        return array;
    }

    /**
     * Reads the wire form of a type. Null is NOT_SET, and the empty collection; a Duration may also be a whole number
     * of milliseconds.
     *
     * @return the value, or empty where the JSON does not fit the type
     */
    public static Optional<Value> fromWire(JsonNode json, Type type) {
        if (json.isNull() || json.isMissingNode()) {
            return Optional.of(type.absent());
        }
        return switch (type) {
            case CollectionType(ScalarType element) -> collection(json, element);
            case ScalarType scalar -> scalar(json, scalar);
        };
    }

    private static Optional<Value> collection(JsonNode json, ScalarType element) {
        if (!json.isArray()) {
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>(json.size());
        for (JsonNode item : json) {
            Optional<Value> value = fromWire(item, element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            items.add(value.get());
        }
        return Optional.of(new CollectionValue(element, items));
    }

    private static Optional<Value> scalar(JsonNode json, ScalarType type) {
        return switch (type) {
            case JSON -> Optional.of(new JsonValue(json));
            case BOOLEAN -> json.isBoolean() ? Optional.of(BooleanValue.of(json.booleanValue())) : Optional.empty();
            case INTEGER -> integer(json).filter(IntegerValue::fits).map(IntegerValue::new);
            case DECIMAL -> number(json).map(DecimalValue::new);
            case DURATION ->
                json.isNumber()
                        ? integer(json).filter(DurationValue::fits).map(DurationValue::new)
                        : string(json, type);
            case TIMESLOT -> timeslot(json);
            default -> string(json, type);
        };
    }

    /** {@code {"dateTime": …, "duration": …}}. */
    private static Optional<Value> timeslot(JsonNode json) {
        Optional<Value> start = string(json.path("dateTime"), ScalarType.DATE_TIME);
        Optional<Value> length = fromWire(json.path("duration"), ScalarType.DURATION);
        return start.isPresent()
                        && start.get() instanceof DateTimeValue(Instant moment)
                        && length.isPresent()
                        && length.get() instanceof DurationValue(long milliseconds)
                ? Optional.of(new TimeslotValue(moment, milliseconds))
                : Optional.empty();
    }

    private static Optional<Long> integer(JsonNode json) {
        if (json.isIntegralNumber()) {
            return json.canConvertToLong() ? Optional.of(json.longValue()) : Optional.empty();
        }
        return number(json)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .map(BigDecimal::longValueExact);
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return json.isNumber() ? DecimalText.parse(json.asString()) : Optional.empty();
    }

    private static Optional<Value> string(JsonNode json, ScalarType type) {
        if (!json.isString()) {
            return Optional.empty();
        }
        String text = json.stringValue();
        return switch (type) {
            case STRING -> Optional.of(new StringValue(text));
            case COMMUNICATION -> Optional.of(CommunicationValue.of(text));
            case DATE_TIME -> DateTimeValue.parse(text).map(value -> value);
            case DATE -> DateValue.parse(text).map(value -> value);
            case TIME -> TimeValue.parse(text).map(value -> value);
            case DURATION -> DurationValue.parse(text).map(value -> value);
            case CURRENCY -> CurrencyValue.parse(text).map(value -> value);
            case PHONE_NUMBER -> PhoneNumberValue.parse(text).map(value -> value);
            default -> Optional.empty();
        };
    }

    /** The typed form, which {@link #fromTyped} reads back to an equal value. */
    public static JsonNode toTyped(Value value) {
        return TypedJson.write(value);
    }

    /**
     * Reads the typed form.
     *
     * @throws IllegalArgumentException if {@link #toTyped} cannot have written it
     */
    public static Value fromTyped(JsonNode json) {
        return TypedJson.read(json);
    }
}
