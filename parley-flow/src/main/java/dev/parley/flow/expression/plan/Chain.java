package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.Value;
import java.util.List;

/** Goes from a first value step by step to the right, however long the row: {@code a + b + c}, {@code a.b[c]}. */
public record Chain(Node first, List<Step> steps) implements Node {
    public Chain {
        steps = List.copyOf(steps);
    }

    @Override
    public Value value(Environment environment) {
        Value value = first.value(environment);
        for (Step step : steps) {
            value = step.apply(value, environment);
        }
        return value;
    }
}
