package dev.parley.server.store;

import java.time.Instant;

/**
 * A committed turn.
 *
 * @param sessionId the session it belongs to
 * @param sequence its place in the session: the session's version that it made, so the first turn has 1
 * @param turnId the turn's id
 * @param at the time of the turn
 * @param requestKey what told a repeated request from a new one
 * @param response the body that was answered, as JSON
 * @param events what happened in the turn, as JSON
 */
public record StoredTurn(
        String sessionId,
        long sequence,
        String turnId,
        Instant at,
        String requestKey,
        String response,
        String events) {}
