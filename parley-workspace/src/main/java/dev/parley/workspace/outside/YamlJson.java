package dev.parley.workspace.outside;

import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as JSON: what looks like a JSON number, true, false or null without quotes is one; {@code 007} is text. */
public final class YamlJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

    private YamlJson() {}

    public static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlList list -> {
                ArrayNode array = NODES.arrayNode();
                list.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case YamlMap map -> {
                ObjectNode object = NODES.objectNode();
                map.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(YamlScalar scalar) {
        String text = scalar.value();
        if (scalar.isNull()) {
            return NODES.nullNode();
        }
        if (!scalar.quoted() && (text.equals("true") || text.equals("false"))) {
            return NODES.booleanNode(text.equals("true"));
        }
        if (!scalar.quoted() && WHOLE.matcher(text).matches()) {
            return whole(Long.parseLong(text));
        }
        return !scalar.quoted() && NUMBER.matcher(text).matches()
                ? NODES.numberNode(new BigDecimal(text))
                : NODES.stringNode(text);
    }

    /** A whole number in the node Jackson reads it into, so that equal JSON is equal. */
    private static JsonNode whole(long number) {
        return number == (int) number ? NODES.numberNode((int) number) : NODES.numberNode(number);
    }
}
