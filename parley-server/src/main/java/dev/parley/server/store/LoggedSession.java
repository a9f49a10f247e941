package dev.parley.server.store;

import java.time.Instant;

/**
 * A session of which turns are in the {@link TurnLog}.
 *
 * @param id its id
 * @param flowId the flow it was launched with
 * @param createdAt when it was launched
 */
public record LoggedSession(String id, String flowId, Instant createdAt) {}
