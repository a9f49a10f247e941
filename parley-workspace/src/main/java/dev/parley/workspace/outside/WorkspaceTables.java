package dev.parley.workspace.outside;

import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.TableAnswer;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The data tables and decision tables of a workspace; for a table that is missing it says which file to write. */
public final class WorkspaceTables implements DataTables {
    private static final String MISSING = "tableNotFound";

    private final Map<String, DataTable> dataTables = new HashMap<>();
    private final Map<String, DecisionTable> decisionTables = new HashMap<>();

    /** Of two tables of one name only the first counts, and the other is a finding. */
    public WorkspaceTables(List<DataTable> dataTables, List<DecisionTable> decisionTables, Findings findings) {
        for (DataTable table : dataTables) {
            if (this.dataTables.putIfAbsent(key(table.name()), table) != null) {
                twin(table.file(), table.name(), findings);
            }
        }
        for (DecisionTable table : decisionTables) {
            if (this.decisionTables.putIfAbsent(key(table.name()), table) != null) {
                twin(table.file(), table.name(), findings);
            }
        }
    }

    private static void twin(String file, String name, Findings findings) {
        findings.error(
                "duplicate-table", Position.startOf(file), "There is a table '" + name + "' already; rename one.");
    }

    /** The data tables in the order of their names. */
    public List<DataTable> dataTables() {
        return dataTables.values().stream()
                .sorted(Comparator.comparing(table -> key(table.name())))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public TableAnswer lookUp(String table, String key) {
        DataTable found = dataTables.get(key(table));
        if (found == null) {
            return new TableAnswer.Failure(
                    MISSING,
                    "There is no data table '" + table + "'; write data-tables/" + table + ".csv with a column 'key'.");
        }
        JsonNode row = found.rows().get(key);
        return row == null ? new TableAnswer.NoRow() : new TableAnswer.Row(row);
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        DecisionTable found = decisionTables.get(key(table));
        if (found == null) {
            return new TableAnswer.Failure(
                    MISSING,
                    "There is no decision table '" + table + "'; write decision-tables/" + table
                            + ".yaml with rows of 'when' and 'then'.");
        }
        return found.rows().stream()
                .filter(row -> row.when().matches(input))
                .findFirst()
                .<TableAnswer>map(row -> new TableAnswer.Row(row.then()))
                .orElseGet(TableAnswer.NoRow::new);
    }
}
