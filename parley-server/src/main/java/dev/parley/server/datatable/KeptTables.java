package dev.parley.server.datatable;

import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.TableAnswer;
import tools.jackson.databind.JsonNode;

/**
 * The tables as flows look them up, at the moment of the turn: those of the workspace, and the data tables made over the
 * API.
 *
 * @param workspace the tables of the workspace
 * @param tables all data tables
 */
public record KeptTables(DataTables workspace, Tables tables) implements DataTables {
    @Override
    public TableAnswer lookUp(String table, String key) {
        return tables.ofApi(table)
                .map(kept -> tables.row(kept, key)
                        .<TableAnswer>map(TableAnswer.Row::new)
                        .orElseGet(TableAnswer.NoRow::new))
                .orElseGet(() -> workspace.lookUp(table, key));
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        return workspace.decide(table, input);
    }
}
