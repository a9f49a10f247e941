package dev.parley.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A granted token (wire-contract §3.1).
 *
 * @param accessToken the token
 * @param tokenType {@code bearer}
 * @param expiresIn seconds until it is void
 */
public record AccessToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") int expiresIn) {
    public static AccessToken bearer(String token, int seconds) {
        return new AccessToken(token, "bearer", seconds);
    }
}
