package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Invocation;
import dev.parley.flow.value.Value;
import java.util.List;

/** Calls a function. */
public record Invoke(Invocation invocation, List<Node> arguments) implements Node {
    public Invoke {
        arguments = List.copyOf(arguments);
    }

    @Override
    public Value value(Environment environment) {
        Value[] values = new Value[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).value(environment);
        }
        return invocation.apply(values, environment);
    }
}
