package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.value.Value;

/** Reads a variable. */
public record Read(Variable variable, int offset) implements Node {
    @Override
    public Value value(Environment environment) {
        Value value = environment.value(variable);
        if (!value.type().equals(variable.type())) {
            throw new Fault(
                    variable.name() + " is declared as " + variable.type().display() + " but holds a value of type "
                            + value.type().display(),
                    offset);
        }
        return value;
    }
}
