package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Invocation;
import dev.parley.flow.value.Value;

/** An operator and its right operand. */
public record Operate(Invocation operator, Node right) implements Step {
    @Override
    public Value apply(Value left, Environment environment) {
        return operator.apply(new Value[] {left, right.value(environment)}, environment);
    }
}
