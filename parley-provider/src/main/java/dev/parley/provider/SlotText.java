package dev.parley.provider;

import dev.parley.api.WireJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values of slots as texts (providers-and-channels §0.4.5). */
public final class SlotText {
    private SlotText() {}

    /** A text as it is, a number or a truth value by its JSON, a list or an object as compact JSON; empty for null. */
    public static Optional<String> of(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                value.isString() ? value.stringValue() : WireJson.mapper().writeValueAsString(value));
    }
}
