package dev.parley.engine.port;

import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a data action.
 *
 * @param category the integration's name
 * @param action the action's name
 * @param inputs what is sent, by name; an input without a value is left out
 * @param timeout how long the caller waits, above zero and at most {@link #LONGEST}
 * @param correlationId names this call of this session, the same when a turn is played again
 */
public record DataCall(String category, String action, ObjectNode inputs, Duration timeout, String correlationId) {
    /** How long a caller waits who says nothing (architect-semantics §1.6). */
    public static final Duration STANDARD_TIMEOUT = Duration.ofMinutes(1);

    /** The longest a caller may wait. */
    public static final Duration LONGEST = Duration.ofMinutes(5);
}
