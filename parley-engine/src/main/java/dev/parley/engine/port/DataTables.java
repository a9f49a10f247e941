package dev.parley.engine.port;

import tools.jackson.databind.JsonNode;

/** Reads data tables and decision tables. Names of tables compare without case. */
public interface DataTables {
    /** The row of a data table whose {@code key} is the given text. */
    TableAnswer lookUp(String table, String key);

    /** What a decision table says to an input. */
    TableAnswer decide(String table, JsonNode input);

    /** No tables: every look-up fails and says so. */
    static DataTables none() {
        return new DataTables() {
            @Override
            public TableAnswer lookUp(String table, String key) {
                return new TableAnswer.Failure("notConfigured", "There is no data table '" + table + "' here.");
            }

            @Override
            public TableAnswer decide(String table, JsonNode input) {
                return new TableAnswer.Failure("notConfigured", "There is no decision table '" + table + "' here.");
            }
        };
    }
}
