package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Invocation;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.Value;

/**
 * {@code and} and {@code or}.
 *
 * @param decisive the left value that settles the result, so that the right side is not looked at
 */
public record ShortCircuit(Invocation operator, BooleanValue decisive, Node right) implements Step {
    @Override
    public Value apply(Value left, Environment environment) {
        return left.equals(decisive)
                ? left
                : operator.apply(new Value[] {left, left.isSet() ? right.value(environment) : left}, environment);
    }
}
