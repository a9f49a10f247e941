package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Output;
import java.util.Optional;

/** An action that asks the participant something and waits. */
public interface Ask extends Action {
    AskSettings ask();

    /** Yields how long the participant may take, a duration; or empty: as long as the flow allows for any answer. */
    default Optional<Expression> timeout() {
        return Optional.empty();
    }

    /** Where it goes when it failed and no output of its own is switched on; or empty. */
    default Optional<Output> fallback() {
        return Optional.empty();
    }
}
