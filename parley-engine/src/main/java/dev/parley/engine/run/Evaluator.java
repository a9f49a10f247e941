package dev.parley.engine.run;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** The values of expressions as a session sees them. */
final class Evaluator {
    private final Environment environment;

    Evaluator(Environment environment) {
        this.environment = environment;
    }

    /** @throws FlowError when the evaluation fails */
    Value evaluate(Expression expression) {
        return switch (expression.evaluate(environment)) {
            case Evaluation.Success(Value value) -> value;
            case Evaluation.Failure(String message, var at) -> throw new FlowError(message + " (" + at + ")");
        };
    }

    boolean holds(Expression condition) {
        return evaluate(condition) instanceof BooleanValue(boolean value) && value;
    }

    Optional<String> text(Expression expression) {
        return evaluate(expression) instanceof StringValue(String value) ? Optional.of(value) : Optional.empty();
    }

    OptionalLong number(Expression expression) {
        return evaluate(expression) instanceof IntegerValue(long value) ? OptionalLong.of(value) : OptionalLong.empty();
    }
}
