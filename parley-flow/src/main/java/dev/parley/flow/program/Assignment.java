package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;

/**
 * A variable receives a value.
 *
 * @param target the variable
 * @param value yields a value of the variable's type
 */
public record Assignment(Variable target, Expression value) {}
