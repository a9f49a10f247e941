package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Goes one of two ways (architect-semantics §3.9); a condition that is NOT_SET goes the way of no.
 *
 * @param condition yields a Boolean
 * @param yes runs when it is true
 * @param no runs otherwise
 */
public record Decision(Expression condition, Block yes, Block no) implements Action {
    static final String KEY = "decision";

    static Decision read(ActionSource in) {
        return new Decision(in.expression("condition", ScalarType.BOOLEAN), in.branch("yes"), in.branch("no"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
