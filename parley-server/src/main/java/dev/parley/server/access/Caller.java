package dev.parley.server.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * Who calls the API, as the token says.
 *
 * @param organizationId the organisation the token is good for
 * @param clientId the OAuth client
 * @param userId the user it acts for; none where it acts for itself
 * @param grantType how the token was got, in the platform's words
 * @param permissions what the caller may do
 * @param tokenHash the hash of the token
 */
public record Caller(
        String organizationId,
        String clientId,
        @Nullable String userId,
        String grantType,
        Permissions permissions,
        String tokenHash)
        implements OAuth2AuthenticatedPrincipal {
    /** The user, if there is one. */
    public Optional<String> user() {
        return Optional.ofNullable(userId);
    }

    @Override
    public String getName() {
        return userId == null ? clientId : userId;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    /** None: {@link #permissions()} say what counts. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
