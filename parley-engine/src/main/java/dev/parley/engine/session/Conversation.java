package dev.parley.engine.session;

import java.time.Instant;

/**
 * What stays the same for a whole session.
 *
 * @param id the conversation's id, possibly empty
 * @param source {@code call}, {@code chat} or {@code messaging}
 * @param startedAt when the session was launched
 */
public record Conversation(String id, String source, Instant startedAt) {}
