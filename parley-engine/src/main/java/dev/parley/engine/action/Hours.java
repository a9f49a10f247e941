package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DirectoryValue;
import java.time.Instant;

/** What the actions that ask for opening hours have in common. */
final class Hours {
    private Hours() {}

    static DirectoryValue object(Expression expression, String what, Run run) {
        if (run.evaluate(expression) instanceof DirectoryValue object) {
            return object;
        }
        throw new FlowError("the action has no " + what);
    }

    /** The moment asked for; that of the turn where it is NOT_SET. */
    static Instant moment(Expression when, Run run) {
        return run.evaluate(when) instanceof DateTimeValue(Instant moment)
                ? moment
                : run.ports().now();
    }

    static FlowError unknown(String what, DirectoryValue object) {
        return new FlowError(
                "the hours of the " + what + " '" + object.name() + "' are not known; give them in organization.yaml");
    }
}
