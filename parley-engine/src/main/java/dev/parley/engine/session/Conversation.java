package dev.parley.engine.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same for a whole session.
 *
 * @param id the conversation's id, possibly empty
 * @param source {@code call}, {@code chat} or {@code messaging}
 * @param startedAt when the session was launched
 * @param message the words that started a flow which is no bot, or null
 */
public record Conversation(
        String id,
        String source,
        Instant startedAt,
        @Nullable String message) {
    public Conversation withMessage(String words) {
        return new Conversation(id, source, startedAt, words);
    }
}
