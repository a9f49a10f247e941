package dev.parley.engine.turn;

import dev.parley.engine.session.SessionState;

/** What came of a launch. */
public sealed interface LaunchResult {
    /** @param state the session's first state */
    record Started(SessionState state) implements LaunchResult {}

    /**
     * The inputs do not fit the flow.
     *
     * @param field the input at fault
     * @param message one sentence for the caller
     */
    record Refused(String field, String message) implements LaunchResult {}
}
