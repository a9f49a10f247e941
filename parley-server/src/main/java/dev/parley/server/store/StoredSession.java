package dev.parley.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session between two turns.
 *
 * @param id unique among all sessions
 * @param organizationId the organization it belongs to
 * @param flowId the flow it runs
 * @param flowVersion the version it was launched with; it stays with it until it ends
 * @param version how many turns were committed; a {@link TurnCommit} names the version it builds on
 * @param state the engine's state as JSON
 * @param lastTurn the last turn, so that a repeated request gets its first answer; none before the first turn
 * @param ended whether it takes no further turn
 * @param createdAt when it was launched
 * @param expiresAt the first moment at which it is gone
 */
public record StoredSession(
        String id,
        String organizationId,
        String flowId,
        String flowVersion,
        long version,
        String state,
        @Nullable LastTurn lastTurn,
        boolean ended,
        Instant createdAt,
        Instant expiresAt) {}
