package dev.parley.api.architect;

import dev.parley.api.Division;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A data table (wire-contract §4.3).
 *
 * @param id its id
 * @param name its name
 * @param division where it belongs
 * @param description more about it
 * @param schema the JSON Schema of its rows, if asked for
 * @param selfUri its path
 */
public record DataTable(
        String id,
        String name,
        Division division,
        @Nullable String description,
        @Nullable JsonNode schema,
        String selfUri) {}
