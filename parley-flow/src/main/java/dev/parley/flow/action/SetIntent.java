package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Makes an intent the active one.
 *
 * @param intent yields its case-sensitive name
 */
public record SetIntent(Expression intent) implements Action {
    static final String KEY = "setIntent";

    static SetIntent read(ActionSource in) {
        return new SetIntent(in.expression("intent", ScalarType.STRING));
    }

    @Override
    public String key() {
        return KEY;
    }
}
