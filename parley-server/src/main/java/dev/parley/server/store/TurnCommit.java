package dev.parley.server.store;

import java.time.Instant;

/**
 * The outcome of one turn, to be kept as a whole.
 *
 * @param sessionId the session the turn belongs to
 * @param expectedVersion the version the turn was run on
 * @param state the engine's state after the turn, as JSON
 * @param turn the turn itself; it becomes the session's last turn
 * @param events what happened in the turn, as JSON
 * @param ended whether the session takes no further turn
 * @param at the time of the turn
 * @param expiresAt when the session expires from now on
 */
public record TurnCommit(
        String sessionId,
        long expectedVersion,
        String state,
        LastTurn turn,
        String events,
        boolean ended,
        Instant at,
        Instant expiresAt) {}
