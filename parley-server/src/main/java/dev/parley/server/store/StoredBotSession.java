package dev.parley.server.store;

import java.time.Instant;

/**
 * The session a caller's key stands for.
 *
 * @param key the caller's key
 * @param sessionId the session
 * @param expiresAt the first moment at which the key stands for nothing
 */
public record StoredBotSession(String key, String sessionId, Instant expiresAt) {}
