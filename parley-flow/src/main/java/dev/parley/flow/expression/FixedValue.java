package dev.parley.flow.expression;

import dev.parley.flow.source.Position;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;

/**
 * An expression that has been evaluated already.
 *
 * @param value what it yields
 * @param at where it begins
 */
public record FixedValue(Value value, Position at) implements Expression {
    @Override
    public Type type() {
        return value.type();
    }

    @Override
    public Evaluation evaluate(Environment environment) {
        return new Evaluation.Success(value);
    }
}
