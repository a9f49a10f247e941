package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.Value;

/** A literal. */
public record Constant(Value constant) implements Node {
    @Override
    public Value value(Environment environment) {
        return constant;
    }
}
