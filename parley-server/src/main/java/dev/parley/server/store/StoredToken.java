package dev.parley.server.store;

import java.time.Instant;

/**
 * An access token.
 *
 * @param hash the hash of the token's text
 * @param clientId the OAuth client it was issued to
 * @param createdAt when it was issued
 * @param expiresAt the first moment at which it is void
 */
public record StoredToken(String hash, String clientId, Instant createdAt, Instant expiresAt) {}
