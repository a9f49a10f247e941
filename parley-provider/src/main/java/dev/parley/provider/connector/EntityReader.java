package dev.parley.provider.connector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the entities of an answer as slots: their value, or a JSON list of their values (providers-and-channels §1.4). */
final class EntityReader {
    private EntityReader() {}

    static Map<String, String> read(JsonNode entities) {
        Map<String, String> slots = new LinkedHashMap<>();
        if (entities.isNull() || entities.isMissingNode()) {
            return slots;
        }
        if (!entities.isArray()) {
            throw new UnreadableAnswer("'entities' is no list");
        }
        for (JsonNode entity : entities) {
            String name = entity.path("name").asString("");
            if (name.isEmpty()) {
                throw new UnreadableAnswer("an entity has no name");
            }
            JsonNode value = entity.hasNonNull("value") ? entity.get("value") : entity.path("values");
            Optional.ofNullable(ConnectorAnswer.text(value)).ifPresent(text -> slots.put(name, text));
        }
        return slots;
    }
}
