package dev.parley.provider.dialogflow;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Parameters as texts (providers-and-channels §0.4.5). */
final class Slots {
    private Slots() {}

    /** Numbers and the like by their JSON, what has parts as compact JSON; null is left out. */
    static Map<String, String> of(JsonNode parameters) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            JsonNode value = parameter.getValue();
            if (!value.isNull()) {
                slots.put(parameter.getKey(), value.isString() ? value.stringValue() : value.toString());
            }
        }
        return slots;
    }
}
