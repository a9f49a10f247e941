package dev.parley.flow.expression.plan;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.function.Fault;
import dev.parley.flow.value.Value;

/** A part of a checked expression. */
@FunctionalInterface
public interface Node {
    /** @throws Fault on a run-time error */
    Value value(Environment environment);
}
