package dev.parley.flow.expression;

import dev.parley.flow.source.Position;
import dev.parley.flow.value.Type;

/** A checked expression, ready to be evaluated any number of times by any number of threads. */
public interface Expression {
    /** The static type of the result. */
    Type type();

    /** Where it begins. */
    Position at();

    Evaluation evaluate(Environment environment);
}
