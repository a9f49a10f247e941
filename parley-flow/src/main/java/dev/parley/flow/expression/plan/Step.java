package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.value.Value;

/** What is done with the value left of it: an operator with its right operand, a property, an index, a choice. */
@FunctionalInterface
public interface Step {
    /** @throws Fault on a run-time error */
    Value apply(Value left, Environment environment);
}
