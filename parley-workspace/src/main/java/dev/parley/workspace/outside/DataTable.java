package dev.parley.workspace.outside;

import dev.parley.flow.value.OrderedMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A data table.
 *
 * @param file its file
 * @param name its name
 * @param rows its rows by key, in the order of the file
 */
public record DataTable(String file, String name, Map<String, JsonNode> rows) {
    public DataTable {
        rows = OrderedMap.copyOf(rows);
    }
}
