package dev.parley.server.entity;

import dev.parley.api.WireJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of an entity beside its name.
 *
 * @param description more about it
 * @param division the id of the division it belongs to; null: the home division
 * @param schema of a data table the JSON Schema of its rows
 */
public record Definition(
        @Nullable String description,
        @Nullable String division,
        @Nullable JsonNode schema) {
    public static final Definition NOTHING = new Definition(null, null, null);

    static Definition read(String json) {
        return WireJson.mapper().readValue(json, Definition.class);
    }

    String json() {
        return WireJson.mapper().writeValueAsString(this);
    }

    Definition movedTo(@Nullable String other) {
        return new Definition(description, other, schema);
    }
}
