package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.DataTableRead;
import dev.parley.engine.event.Event.OutsideAnswer.DecisionTableRead;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.TableAnswer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Tables before a witness. A row that no session can hold is a failure. */
record WitnessedTables(DataTables tables, Consumer<Event> events) implements DataTables {
    @Override
    public TableAnswer lookUp(String table, String key) {
        TableAnswer answer = within(table, tables.lookUp(table, key));
        events.accept(new DataTableRead(table, key, answer));
        return answer;
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        TableAnswer answer = within(table, tables.decide(table, input));
        events.accept(new DecisionTableRead(table, input, answer));
        return answer;
    }

    private static TableAnswer within(String table, TableAnswer answer) {
        return answer instanceof TableAnswer.Row(JsonNode row) && !AnswerLimits.hold(row)
                ? new TableAnswer.Failure(
                        "badRow", "The row of '" + table + "' does not fit. The answer is too large or too deep.")
                : answer;
    }
}
