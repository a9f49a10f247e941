package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.Value;

/** {@code If} and {@code ? :}: only the chosen branch is evaluated; NOT_SET counts as false. */
public record Choose(Node whenTrue, Node whenFalse) implements Step {
    @Override
    public Value apply(Value left, Environment environment) {
        return (left.equals(BooleanValue.TRUE) ? whenTrue : whenFalse).value(environment);
    }
}
