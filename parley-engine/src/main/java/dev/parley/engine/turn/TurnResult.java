package dev.parley.engine.turn;

import dev.parley.engine.event.Event;
import dev.parley.engine.session.SessionState;
import java.util.List;

/**
 * What came of a turn.
 *
 * @param state the session after it
 * @param language the language of what is said
 * @param segments what the bot says, possibly nothing
 * @param next what the channel does next
 * @param events what happened, in order
 */
public record TurnResult(
        SessionState state, String language, List<Segment> segments, NextAction next, List<Event> events) {
    public TurnResult {
        segments = List.copyOf(segments);
        events = List.copyOf(events);
    }
}
