package dev.parley.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client exchanges, once, for an access token: a code or a refresh token.
 *
 * @param hash the hash of its text
 * @param kind which of the two it is
 * @param family what it has in common with all that came of the same sign-in
 * @param clientId the OAuth client it was issued to
 * @param userId the user who signed in
 * @param authenticated of a refresh token: whether the client proved who it is, and so must do it again
 * @param redirectUri of a code: the redirect URI of its request, if that named one
 * @param challenge of a code: the PKCE challenge of its request, if that had one
 * @param createdAt when it was issued
 * @param expiresAt the first moment at which it is void
 * @param spent whether it was exchanged or revoked
 */
public record StoredGrant(
        String hash,
        Kind kind,
        String family,
        String clientId,
        String userId,
        boolean authenticated,
        @Nullable String redirectUri,
        @Nullable String challenge,
        Instant createdAt,
        Instant expiresAt,
        boolean spent) {
    /** What is exchanged. */
    public enum Kind {
        CODE,
        REFRESH_TOKEN
    }
}
