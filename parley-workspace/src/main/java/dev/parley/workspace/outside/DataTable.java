package dev.parley.workspace.outside;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A data table.
 *
 * @param file its file
 * @param name its name
 * @param rows its rows by key
 */
public record DataTable(String file, String name, Map<String, JsonNode> rows) {
    public DataTable {
        rows = Map.copyOf(rows);
    }
}
