package dev.parley.provider.nuance;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.MessageWords;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dialogue between two turns.
 *
 * @param id what Nuance calls it
 * @param items what can be picked in the next turn
 */
record NuanceSession(String id, List<Item> items) {
    /**
     * Something to pick.
     *
     * @param id the entity it is a value of
     * @param value the value
     */
    record Item(String id, String value) {}

    NuanceSession {
        items = List.copyOf(items);
    }

    static NuanceSession of(String state) {
        return WireJson.mapper().readValue(state, NuanceSession.class);
    }

    String state() {
        return WireJson.mapper().writeValueAsString(this);
    }

    /** A message as the payload of an execute: a picked item where one was offered and pressed, else the words. */
    ObjectNode input(PostTextMessage message, String words) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        ObjectNode input = payload.putObject("user_input");
        Optional<Item> picked = MessageWords.pressed(message)
                .flatMap(button -> items.stream()
                        .filter(item -> item.value().equals(button.payload()))
                        .findFirst());
        picked.ifPresentOrElse(
                item -> input.putObject("selected_item").put("id", item.id()).put("value", item.value()),
                () -> input.put("user_text", words));
        return payload;
    }
}
