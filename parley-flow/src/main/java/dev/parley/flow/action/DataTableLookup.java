package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Looks up the row of a data table by its key.
 *
 * @param table the table's name
 * @param lookupValue yields the key
 * @param bindings what the row's fields fill, or {@code errorType} and {@code errorMessage}
 * @param found what runs when there is a row
 * @param notFound what runs when there is none
 * @param failure what runs when the table cannot be read
 */
public record DataTableLookup(
        String table, Expression lookupValue, Bindings bindings, Block found, Block notFound, Block failure)
        implements Action {
    static final String KEY = "dataTableLookup";

    static Action read(ActionSource in) {
        Expression lookupValue = in.expression("lookupValue", ScalarType.STRING);
        Block found = in.branch("found");
        Block notFound = in.branch("notFound");
        Block failure = in.branch("failure");
        Optional<ActionSource.NamedSource> table = in.object("dataTable");
        if (table.isEmpty()) {
            return new NotRunnable(KEY, in.settings(), List.of(found, notFound, failure));
        }
        Bindings bindings = Bindings.read(table.get().source(), "foundOutputs");
        return new DataTableLookup(table.get().name(), lookupValue, bindings, found, notFound, failure);
    }

    @Override
    public String key() {
        return KEY;
    }
}
