package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.program.Action;

/**
 * Does what one kind of action does. Processors hold no state.
 *
 * @param <A> the kind of action
 */
public interface ActionProcessor<A extends Action> {
    /** The kind of action it is for. */
    Class<A> action();

    /**
     * Does the action's work and says where the session goes.
     *
     * @throws dev.parley.engine.run.FlowError for an error event
     */
    Move process(A action, Run run);
}
