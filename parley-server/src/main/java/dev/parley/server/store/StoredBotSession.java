package dev.parley.server.store;

import java.time.Instant;

/**
 * The session a caller's key stands for.
 *
 * @param key the caller's key
 * @param sessionId the session
 * @param expiresAt the first moment at which the key stands for nothing
 * @param state what is known of a session with a third-party bot, as JSON; empty for one with an own flow
 */
public record StoredBotSession(String key, String sessionId, Instant expiresAt, String state) {
    /** A session with an own flow, which is kept elsewhere. */
    public StoredBotSession(String key, String sessionId, Instant expiresAt) {
        this(key, sessionId, expiresAt, "");
    }
}
