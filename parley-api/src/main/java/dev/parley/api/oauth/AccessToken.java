package dev.parley.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A granted token (wire-contract §3.1).
 *
 * @param accessToken the token
 * @param tokenType {@code bearer}
 * @param expiresIn seconds until it is void
 * @param refreshToken what to exchange for the next one; some SDKs fail without it where a user signed in
 */
public record AccessToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") int expiresIn,
        @JsonProperty("refresh_token") @Nullable String refreshToken) {
    public static AccessToken bearer(String token, int seconds, @Nullable String refreshToken) {
        return new AccessToken(token, "bearer", seconds, refreshToken);
    }
}
