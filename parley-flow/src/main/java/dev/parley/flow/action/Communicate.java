package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Says something and goes on.
 *
 * @param communication yields what is said
 */
public record Communicate(Expression communication) implements Action {
    static final String KEY = "communicate";

    static Communicate read(ActionSource in) {
        return new Communicate(in.expression("communication", ScalarType.COMMUNICATION));
    }

    @Override
    public String key() {
        return KEY;
    }
}
