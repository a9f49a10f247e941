package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.Type;

/**
 * A declared variable.
 *
 * @param variable its name and type
 * @param initial yields its first value; NOT_SET, or the empty collection, where none is configured
 * @param input whether a launch or a calling flow may give it a value
 * @param output whether an exit hands its value out
 */
public record VariableDeclaration(Variable variable, Expression initial, boolean input, boolean output) {
    public String name() {
        return variable.name();
    }

    public Type type() {
        return variable.type();
    }
}
