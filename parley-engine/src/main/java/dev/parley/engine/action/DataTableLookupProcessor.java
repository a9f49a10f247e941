package dev.parley.engine.action;

import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.DataTableLookup;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks up the row of a data table; no key finds no row. */
final class DataTableLookupProcessor implements ActionProcessor<DataTableLookup> {
    @Override
    public Class<DataTableLookup> action() {
        return DataTableLookup.class;
    }

    @Override
    public Move process(DataTableLookup action, Run run) {
        Optional<String> key = run.text(action.lookupValue());
        TableAnswer answer = key.isEmpty()
                ? new TableAnswer.NoRow()
                : run.ports().outside().tables().lookUp(action.table(), key.get());
        return switch (answer) {
            case TableAnswer.Row(JsonNode row) ->
                new BoundOutputs(action.bindings().answer())
                        .assign(row, run)
                        .map(misfit -> fail(action, TableErrors.misfit(action.table(), misfit), run))
                        .orElseGet(() -> new Move.Enter(action.found()));
            case TableAnswer.NoRow() -> new Move.Enter(action.notFound());
            case TableAnswer.Failure failure -> fail(action, failure, run);
        };
    }

    private static Move fail(DataTableLookup action, TableAnswer.Failure failure, Run run) {
        TableErrors.assign(action.bindings().error(), failure, run);
        return new Move.Enter(action.failure());
    }
}
