package dev.parley.server.store;

import java.time.Instant;

/**
 * Work that somebody asked for and asks about later.
 *
 * @param id its id
 * @param kind what work it is
 * @param state how far it is
 * @param definition what else is known of it, as JSON
 * @param createdAt when it was asked for
 * @param expiresAt the first moment at which it is gone
 */
public record StoredJob(
        String id, String kind, String state, String definition, Instant createdAt, Instant expiresAt) {}
