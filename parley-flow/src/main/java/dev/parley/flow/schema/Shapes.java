package dev.parley.flow.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pieces that schemas of YAML files are made of. Where YAML expects a map or a list, it may also stay empty, which
 * is null.
 */
public final class Shapes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Shapes() {}

    /** A document of its own. */
    public static ObjectNode document(String name, String title) {
        return NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://parley.dev/schema/" + name + ".json")
                .put("title", title);
    }

    /** Anything at all. */
    public static JsonNode anything() {
        return NODES.booleanNode(true);
    }

    /** A plain scalar, which is read as text. */
    public static ObjectNode text() {
        return types("string", "number", "boolean", "null");
    }

    /** A plain scalar out of a few. */
    public static ObjectNode oneOf(List<String> words) {
        ObjectNode shape = NODES.objectNode();
        ArrayNode values = shape.putArray("enum");
        words.forEach(values::add);
        return shape;
    }

    /** True or false. */
    public static ObjectNode flag() {
        return anyOf(List.of(
                types("boolean", "null"),
                NODES.objectNode().put("pattern", "^(?:[Tt]rue|[Ff]alse)$").put("type", "string")));
    }

    /** A whole number. */
    public static ObjectNode whole() {
        return anyOf(List.of(
                types("integer", "null"),
                NODES.objectNode().put("type", "string").put("pattern", "^[-+]?[0-9]{1,15}$")));
    }

    /** A number. */
    public static ObjectNode number() {
        return anyOf(List.of(
                types("number", "null"),
                NODES.objectNode().put("type", "string").put("pattern", "^[-+]?[0-9]{1,39}(?:\\.[0-9]{1,39})?$")));
    }

    public static ObjectNode types(String... names) {
        ObjectNode shape = NODES.objectNode();
        ArrayNode types = shape.putArray("type");
        List.of(names).forEach(types::add);
        return shape;
    }

    /** A list of items of one shape. */
    public static ObjectNode list(JsonNode items) {
        return types("array", "null").set("items", items);
    }

    /** A map with these keys and no others. */
    public static ObjectNode map(Map<String, ? extends JsonNode> properties) {
        ObjectNode shape = types("object", "null");
        ObjectNode all = shape.putObject("properties");
        properties.forEach(all::set);
        return shape.put("additionalProperties", false);
    }

    /** A map of names the author chooses. */
    public static ObjectNode named(JsonNode values) {
        return types("object", "null").set("additionalProperties", values);
    }

    /** A map of exactly one of these keys. */
    public static ObjectNode choice(Map<String, ? extends JsonNode> properties) {
        return one(map(properties));
    }

    /** A map, narrowed to exactly one entry. */
    public static ObjectNode one(ObjectNode map) {
        return map.put("type", "object").put("minProperties", 1).put("maxProperties", 1);
    }

    /** A list whose items stand each in a map of one fixed key. */
    public static ObjectNode wrapped(String wrapper, JsonNode item) {
        return list(choice(Map.of(wrapper, item)));
    }

    /** A shape that is defined elsewhere in the document. */
    public static ObjectNode ref(String definition) {
        return NODES.objectNode().put("$ref", "#/$defs/" + definition);
    }

    /** A map whose one key has a shape when the word under another key is one of some, bare or in a {@code lit}. */
    static ObjectNode when(String decider, Collection<String> words, String key, JsonNode shape) {
        ObjectNode word = oneOf(List.copyOf(words));
        ObjectNode literal = NODES.objectNode();
        literal.putObject("properties").set("lit", word);
        literal.putArray("required").add("lit");
        ObjectNode rule = NODES.objectNode();
        ObjectNode condition = rule.putObject("if");
        condition.putObject("properties").set(decider, anyOf(List.of(word, literal.put("type", "object"))));
        condition.putArray("required").add(decider);
        rule.putObject("then").putObject("properties").set(key, shape);
        return rule;
    }

    public static ObjectNode anyOf(List<? extends JsonNode> shapes) {
        ObjectNode shape = NODES.objectNode();
        shape.putArray("anyOf").addAll(shapes);
        return shape;
    }
}
