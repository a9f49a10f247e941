package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Output;
import java.util.Optional;

/** An action that asks the participant something and waits. */
public interface Ask extends Action {
    AskSettings ask();

    /** Where it goes when it failed and no output of its own is switched on; or empty. */
    default Optional<Output> fallback() {
        return Optional.empty();
    }
}
