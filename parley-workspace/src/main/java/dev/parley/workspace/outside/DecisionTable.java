package dev.parley.workspace.outside;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A decision table: the first row whose conditions match decides.
 *
 * @param file its file
 * @param name its name
 * @param rows its rows in order
 */
public record DecisionTable(String file, String name, List<Row> rows) {
    public DecisionTable {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param when what the input must look like
     * @param then what is decided
     */
    record Row(JsonPattern when, JsonNode then) {}
}
