package dev.parley.flow.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lossless JSON of a value: {@code {"type": code, "value": content}}, the content being null for NOT_SET. Items of
 * a collection are contents alone; JSON stands in a {@code {"json": …}} so that its null differs from NOT_SET.
 */
final class TypedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TypedJson() {}

    static JsonNode write(Value value) {
        return NODES.objectNode().put("type", value.type().code()).set("value", content(value));
    }

    static Value read(JsonNode json) {
        Type type = Type.ofCode(json.path("type").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("No typed value: " + json));
        JsonNode content = json.path("value");
        return switch (type) {
            case ScalarType scalar -> scalar(scalar, content);
            case CollectionType(ScalarType element) -> {
                List<Value> items = new ArrayList<>(content.size());
                content.forEach(item -> items.add(scalar(element, item)));
                yield new CollectionValue(element, items);
            }
        };
    }

    private static JsonNode content(Value value) {
        return switch (value) {
            case NotSet _ -> NODES.nullNode();
            case BooleanValue(boolean truth) -> NODES.booleanNode(truth);
            case IntegerValue(long number) -> NODES.numberNode(number);
            case DecimalValue(BigDecimal number) -> NODES.stringNode(number.toString());
            case StringValue(String text) -> NODES.stringNode(text);
            case DateTimeValue(Instant moment) -> NODES.stringNode(moment.toString());
            case DateValue(LocalDate day) -> NODES.stringNode(day.toString());
            case TimeValue(LocalTime time) -> NODES.stringNode(time.toString());
            case DurationValue(long milliseconds) -> NODES.numberNode(milliseconds);
            case CurrencyValue(@Nullable BigDecimal amount, @Nullable String code) ->
                NODES.objectNode()
                        .put("amount", amount == null ? null : amount.toString())
                        .put("code", code);
            case PhoneNumberValue phone -> NODES.stringNode(phone.raw());
            case JsonValue(JsonNode json) -> NODES.objectNode().set("json", json);
            case CommunicationValue communication -> parts(communication);
            case ChooserValue chooser -> parts(chooser.parts());
            case TimeslotValue(Instant start, long milliseconds) ->
                NODES.objectNode().put("start", start.toString()).put("milliseconds", milliseconds);
            case DirectoryValue object -> object(object);
            case FormatValue format -> NODES.stringNode(format.name());
            case CollectionValue collection -> {
                ArrayNode items = NODES.arrayNode();
                collection.items().forEach(item -> items.add(content(item)));
                yield items;
            }
        };
    }

    private static ArrayNode parts(CommunicationValue communication) {
        ArrayNode parts = NODES.arrayNode();
        for (CommunicationValue.Part part : communication.parts()) {
            ArrayNode flags = parts.addObject().put("text", part.text()).putArray("flags");
            part.flags().forEach(flags::add);
        }
        return parts;
    }

    private static ObjectNode parts(Map<String, Value> values) {
        ObjectNode parts = NODES.objectNode();
        values.forEach((name, value) -> parts.set(name, write(value)));
        return parts;
    }

    private static Map<String, Value> parts(JsonNode content) {
        Map<String, Value> parts = new LinkedHashMap<>();
        content.forEachEntry((name, value) -> parts.put(name, read(value)));
        return parts;
    }

    private static ObjectNode object(DirectoryValue object) {
        return NODES.objectNode()
                .put("id", object.id())
                .put("name", object.name())
                .set("properties", parts(object.properties()));
    }

    private static Value scalar(ScalarType type, JsonNode content) {
        if (content.isNull()) {
            return type.absent();
        }
        return switch (type) {
            case BOOLEAN -> BooleanValue.of(content.booleanValue());
            case INTEGER -> new IntegerValue(content.longValue());
            case DECIMAL -> new DecimalValue(new BigDecimal(content.stringValue()));
            case STRING -> new StringValue(content.stringValue());
            case DATE_TIME -> new DateTimeValue(Instant.parse(content.stringValue()));
            case DATE -> new DateValue(LocalDate.parse(content.stringValue()));
            case TIME -> new TimeValue(LocalTime.parse(content.stringValue()));
            case DURATION -> new DurationValue(content.longValue());
            case CURRENCY -> {
                String amount = string(content.path("amount"));
                yield new CurrencyValue(amount == null ? null : new BigDecimal(amount), string(content.path("code")));
            }
            case PHONE_NUMBER -> new PhoneNumberValue(content.stringValue());
            case JSON -> new JsonValue(content.path("json"));
            case COMMUNICATION -> communication(content);
            case CHOOSER, QUICK_REPLIES, CHOICE, CAROUSEL, CARD, LIST_PICKER, LIST_SECTION, LIST_ITEM, TIME_PICKER ->
                new ChooserValue(type, parts(content));
            case TIMESLOT ->
                new TimeslotValue(
                        Instant.parse(content.path("start").stringValue()),
                        content.path("milliseconds").longValue());
            case BOOLEAN_FORMAT,
                    CURRENCY_FORMAT,
                    DATE_FORMAT,
                    NUMBER_FORMAT,
                    PHONE_NUMBER_FORMAT,
                    STRING_FORMAT,
                    TIME_FORMAT,
                    TIME_PART_FORMAT,
                    LANGUAGE_FORMAT -> new FormatValue(type, content.stringValue());
            default -> directory(type, content);
        };
    }

    private static @Nullable String string(JsonNode json) {
        return json.isString() ? json.stringValue() : null;
    }

    private static CommunicationValue communication(JsonNode content) {
        List<CommunicationValue.Part> parts = new ArrayList<>();
        for (JsonNode part : content) {
            List<String> flags = new ArrayList<>();
            part.path("flags").forEach(flag -> flags.add(flag.stringValue()));
            parts.add(new CommunicationValue.Part(part.path("text").stringValue(), flags));
        }
        return new CommunicationValue(parts);
    }

    private static DirectoryValue directory(ScalarType type, JsonNode content) {
        return new DirectoryValue(
                type,
                content.path("id").stringValue(),
                content.path("name").stringValue(),
                parts(content.path("properties")));
    }
}
