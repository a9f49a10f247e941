package dev.parley.provider.lex;

import dev.parley.provider.SlotText;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lexruntimev2.model.Intent;
import software.amazon.awssdk.services.lexruntimev2.model.Slot;
import software.amazon.awssdk.services.lexruntimev2.model.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Slots of Lex V2 as texts: a list as a JSON array, a slot of several parts as a JSON object (providers-and-channels §2.6). */
final class LexV2Slots {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LexV2Slots() {}

    /** Slots with a value, by their names. */
    static Map<String, String> texts(Intent intent) {
        Map<String, String> texts = new TreeMap<>();
        intent.slots().forEach((name, slot) -> SlotText.of(value(slot)).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private static JsonNode value(@Nullable Slot slot) {
        if (slot == null) {
            return JSON.nullNode();
        }
        if (slot.hasValues()) {
            ArrayNode items = JSON.arrayNode();
            slot.values().stream()
                    .map(LexV2Slots::value)
                    .filter(item -> !item.isNull())
                    .forEach(items::add);
            return items;
        }
        if (slot.hasSubSlots()) {
            ObjectNode parts = JSON.objectNode();
            new TreeMap<>(slot.subSlots()).forEach((name, part) -> {
                JsonNode value = value(part);
                if (!value.isNull()) {
                    parts.set(name, value);
                }
            });
            return parts;
        }
        return scalar(slot.value());
    }

    private static JsonNode scalar(@Nullable Value value) {
        if (value == null) {
            return JSON.nullNode();
        }
        String text = value.interpretedValue() == null ? value.originalValue() : value.interpretedValue();
        return text == null ? JSON.nullNode() : JSON.stringNode(text);
    }
}
