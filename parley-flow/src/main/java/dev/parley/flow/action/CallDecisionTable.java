package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has a decision table decide: JSON in, JSON out (architect-semantics §3.1).
 *
 * @param table yields the table's name
 * @param input yields what is decided on
 * @param output receives what the deciding row says, or null
 * @param failureOutputs receive {@code errorType} and {@code errorMessage}
 * @param success what runs when a row matched
 * @param failure what runs otherwise
 */
public record CallDecisionTable(
        Expression table,
        Expression input,
        @Nullable Variable output,
        Map<String, Variable> failureOutputs,
        Block success,
        Block failure)
        implements Action {
    static final String KEY = "callDecisionTable";

    public CallDecisionTable {
        failureOutputs = OrderedMap.copyOf(failureOutputs);
    }

    static CallDecisionTable read(ActionSource in) {
        return new CallDecisionTable(
                in.expression("table", ScalarType.STRING),
                in.expression("input", ScalarType.JSON),
                in.binding("output", ScalarType.JSON),
                in.bindings("failureOutputs"),
                in.branch("success"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
