package dev.parley.workspace;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;

/** Yields nothing to say. */
record SilentExpression() implements Expression {
    @Override
    public Type type() {
        return ScalarType.COMMUNICATION;
    }

    @Override
    public Position at() {
        return Position.startOf("<test>");
    }

    @Override
    public Evaluation evaluate(Environment environment) {
        return new Evaluation.Failure("Nobody evaluates this", at());
    }
}
