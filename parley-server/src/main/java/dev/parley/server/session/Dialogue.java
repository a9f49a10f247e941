package dev.parley.server.session;

import dev.parley.engine.port.Ports;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.program.BotProgram;
import java.util.List;

/** Runs flows on states that are text, as stores keep them. */
public interface Dialogue {
    /** Makes the first state of a session. */
    Opening launch(BotProgram program, LaunchRequest request, Ports ports);

    /** Runs one turn of a session that has not ended. */
    Step turn(BotProgram program, String state, TurnInput input, Ports ports);

    /** What came of a launch. */
    sealed interface Opening {}

    /** @param state the session's first state */
    record Opened(String state) implements Opening {}

    /**
     * The inputs do not fit the flow.
     *
     * @param field the input at fault
     * @param message one sentence for the caller
     */
    record Refused(String field, String message) implements Opening {}

    /**
     * What came of a turn.
     *
     * @param state the session after it
     * @param events what happened, as JSON
     * @param language the language of what is said
     * @param segments what the bot says
     * @param next what the channel does next
     */
    record Step(String state, String events, String language, List<Segment> segments, NextAction next) {
        public Step {
            segments = List.copyOf(segments);
        }
    }
}
