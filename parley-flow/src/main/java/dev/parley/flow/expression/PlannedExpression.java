package dev.parley.flow.expression;

import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.expression.plan.Node;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.Type;

/** An expression and its text, which is asked for positions only when something fails. */
record PlannedExpression(Node root, Type type, SourceText text, Position at) implements Expression {
    @Override
    public Evaluation evaluate(Environment environment) {
        try {
            return new Evaluation.Success(root.value(environment));
        } catch (Fault fault) {
            return new Evaluation.Failure(fault.text(), text.at(fault.offset()));
        }
    }

    @Override
    public String toString() {
        return text.value();
    }
}
