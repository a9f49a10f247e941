package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Notes a wrap-up code for the conversation.
 *
 * @param wrapupCode yields the code; NOT_SET changes nothing
 */
public record SetWrapupCode(Expression wrapupCode) implements Action {
    static final String KEY = "setWrapupCode";

    static SetWrapupCode read(ActionSource in) {
        return new SetWrapupCode(in.expression("wrapupCode", ScalarType.WRAPUP_CODE));
    }

    @Override
    public String key() {
        return KEY;
    }
}
