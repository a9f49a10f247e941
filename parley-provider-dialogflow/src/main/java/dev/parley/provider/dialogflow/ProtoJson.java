package dev.parley.provider.dialogflow;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import dev.parley.api.WireJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Google's messages as JSON, in their own mapping: names in camelCase, what is not set left out. */
final class ProtoJson {
    /** Whole numbers up to this many digits are written without a point. */
    private static final int MOST_DIGITS = 15;

    private ProtoJson() {}

    /** @throws InvalidProtocolBufferException if it has a number that JSON does not know */
    static ObjectNode of(MessageOrBuilder message) throws InvalidProtocolBufferException {
        String json;
        try {
            json = JsonFormat.printer().omittingInsignificantWhitespace().print(message);
        } catch (IllegalArgumentException noNumber) {
            throw new InvalidProtocolBufferException(new IOException(noNumber));
        }
        return (ObjectNode) withWholeNumbers(WireJson.mapper().readTree(json));
    }

    /** Texts by name, as Google's messages hold them. */
    static Struct struct(Map<String, String> texts) {
        Struct.Builder struct = Struct.newBuilder();
        texts.forEach((name, text) ->
                struct.putFields(name, Value.newBuilder().setStringValue(text).build()));
        return struct.build();
    }

    /** The same with 3 for 3.0: every number of a {@code Struct} has a point, as it is a double. */
    private static JsonNode withWholeNumbers(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(member -> member.setValue(withWholeNumbers(member.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, withWholeNumbers(array.get(i)));
                }
                yield array;
            }
            case JsonNode number when number.isBigDecimal() -> whole(number);
            default -> node;
        };
    }

    private static JsonNode whole(JsonNode number) {
        BigDecimal value = number.decimalValue().stripTrailingZeros();
        return value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS
                ? JsonNodeFactory.instance.numberNode(value.longValueExact())
                : number;
    }
}
