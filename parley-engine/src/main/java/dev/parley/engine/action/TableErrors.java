package dev.parley.engine.action;

import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Variable;
import java.util.Map;

/** The failures of actions that read tables. */
final class TableErrors {
    private TableErrors() {}

    static void assign(Map<String, Variable> outputs, TableAnswer.Failure failure, Run run) {
        ErrorOutputs.assign(outputs, failure.errorType(), failure.errorMessage(), run);
    }

    /** A row that the flow's variables cannot take. */
    static TableAnswer.Failure misfit(String table, String message) {
        return new TableAnswer.Failure("badRow", "The row of '" + table + "' does not fit. " + message);
    }
}
