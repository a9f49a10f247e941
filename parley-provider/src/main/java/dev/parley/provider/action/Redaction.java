package dev.parley.provider.action;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts stars in the place of secrets, in what people and files get to see. */
final class Redaction {
    private static final String STARS = "***";
    /** Shorter ones would star words that are none. */
    private static final int SHORTEST = 4;

    private final List<String> secrets;

    /** @param secrets what must not be seen, longer ones before what they contain */
    Redaction(Set<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> secret.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    String of(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, STARS);
        }
        return clean;
    }

    JsonNode of(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode clean = object.objectNode();
                object.properties().forEach(field -> clean.set(of(field.getKey()), of(field.getValue())));
                yield clean;
            }
            case ArrayNode array -> {
                ArrayNode clean = array.arrayNode();
                array.forEach(item -> clean.add(of(item)));
                yield clean;
            }
            case JsonNode value when value.isString() -> JsonNodeFactory.instance.stringNode(of(value.stringValue()));
            default -> json;
        };
    }
}
