package dev.parley.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access token.
 *
 * @param hash the hash of the token's text
 * @param organizationId the organisation it is good for
 * @param clientId the OAuth client it was issued to
 * @param userId the user it acts for; none where the client acts for itself
 * @param grantType how it was got, in the platform's words
 * @param family what it has in common with all that came of the same sign-in; none without one
 * @param createdAt when it was issued
 * @param expiresAt the first moment at which it is void
 */
public record StoredToken(
        String hash,
        String organizationId,
        String clientId,
        @Nullable String userId,
        String grantType,
        @Nullable String family,
        Instant createdAt,
        Instant expiresAt) {}
