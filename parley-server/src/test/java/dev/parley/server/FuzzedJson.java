package dev.parley.server;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON: as schemas want it, spoilt in one place, or any. */
final class FuzzedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private final FuzzedWords words;
    private final JsonNode models;

    /** @param models the schemas that others refer to, by name */
    FuzzedJson(Random random, FuzzedWords words, JsonNode models) {
        this.random = random;
        this.words = words;
        this.models = models;
    }

    /** A value that a schema takes. */
    JsonNode fitting(JsonNode schema) {
        return fitting(schema, "", 0);
    }

    private JsonNode fitting(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").stringValue();
            return fitting(models.get(reference.substring(reference.lastIndexOf('/') + 1)), name, depth);
        }
        if (schema.has("anyOf")) {
            return fitting(one(schema.get("anyOf")), name, depth);
        }
        if (schema.has("enum")) {
            return one(schema.get("enum"));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, name, depth);
            case "array" -> array(schema.path("items"), name, depth);
            case "string" -> NODES.stringNode(words.text(schema, name));
            case "integer" -> NODES.numberNode(whole(schema));
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> any(2);
        };
    }

    private ObjectNode object(JsonNode schema, String name, int depth) {
        ObjectNode object = NODES.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.stringValue()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || random.nextInt(3 + 2 * depth) == 0) {
                String path = name.isEmpty() ? property.getKey() : name + "." + property.getKey();
                object.set(property.getKey(), fitting(property.getValue(), path, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(words.any(), fitting(schema.get("additionalProperties"), name, depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode items, String name, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(depth > 3 ? 2 : 4); i > 0; i--) {
            array.add(fitting(items, name, depth + 1));
        }
        return array;
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(100_000);
        return random.nextInt(4) == 0 ? (random.nextBoolean() ? least : most) : random.nextLong(least, most + 1);
    }

    /** The same with one node replaced, removed or added. */
    JsonNode spoilt(JsonNode good) {
        JsonNode copy = good.deepCopy();
        List<JsonNode> holders = new ArrayList<>();
        collect(copy, holders);
        if (holders.isEmpty()) {
            return any(3);
        }
        switch (holders.get(random.nextInt(holders.size()))) {
            case ObjectNode object when object.isEmpty() -> object.set(words.any(), any(3));
            case ObjectNode object -> {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(5)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.putNull(name);
                    case 2 -> object.set(words.any(), any(3));
                    default -> object.set(name, any(3));
                }
            }
            case ArrayNode array -> array.add(any(3));
            default -> throw new IllegalStateException("neither object nor array");
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
        }
        node.forEach(each -> collect(each, holders));
    }

    /** Anything at all. */
    JsonNode any(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> NODES.stringNode(words.any());
            case 4 -> NODES.numberNode(random.nextLong());
            case 5 ->
                NODES.numberNode(new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(700) - 350));
            case 6 -> {
                ArrayNode array = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(any(depth - 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                for (int i = random.nextInt(5); i > 0; i--) {
                    object.set(words.any(), any(depth - 1));
                }
                yield object;
            }
        };
    }

    private JsonNode one(JsonNode array) {
        return array.get(random.nextInt(array.size()));
    }
}
