package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Notes a utilization label for the conversation.
 *
 * @param utilizationLabel yields the label; NOT_SET changes nothing
 */
public record SetUtilizationLabel(Expression utilizationLabel) implements Action {
    static final String KEY = "setUtilizationLabel";

    static SetUtilizationLabel read(ActionSource in) {
        return new SetUtilizationLabel(in.expression("utilizationLabel", ScalarType.UTILIZATION_LABEL));
    }

    @Override
    public String key() {
        return KEY;
    }
}
