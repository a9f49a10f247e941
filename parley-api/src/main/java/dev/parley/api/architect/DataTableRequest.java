package dev.parley.api.architect;

import dev.parley.api.DivisionWish;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A data table as somebody wants to have it (wire-contract §4.3).
 *
 * @param name its name
 * @param division where it is to belong; the home division where nothing is said
 * @param description more about it; where it is absent, that of the schema counts
 * @param schema the JSON Schema of its rows
 */
public record DataTableRequest(
        @Required String name,
        @Nullable DivisionWish division,
        @Nullable String description,
        @Required JsonNode schema) {}
