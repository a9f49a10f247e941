package dev.parley.flow.schema;

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

/** YAML as the JSON an editor sees. */
final class YamlJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private YamlJson() {}

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlMap map -> {
                ObjectNode object = NODES.objectNode();
                map.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
                yield object;
            }
            case YamlList list -> {
                ArrayNode array = NODES.arrayNode();
                list.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case YamlScalar scalar -> scalar(scalar);
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
        if (!scalar.quoted() && NUMBER.matcher(text).matches()) {
            return text.contains(".") ? NODES.numberNode(new BigDecimal(text)) : NODES.numberNode(Long.parseLong(text));
        }
        return NODES.stringNode(text);
    }
}
