package dev.parley.flow.expression;

import dev.parley.flow.source.Position;
import dev.parley.flow.value.Value;

/** What came of evaluating an expression: a value, or a failure that the engine turns into an error event. */
public sealed interface Evaluation {
    /** @param value the value, of the expression's type or its NOT_SET */
    record Success(Value value) implements Evaluation {}

    /**
     * A run-time error (architect-semantics §2.7).
     *
     * @param message what went wrong, for {@code reasonExtendedInfo}
     * @param at the part of the expression that failed
     */
    record Failure(String message, Position at) implements Evaluation {}
}
