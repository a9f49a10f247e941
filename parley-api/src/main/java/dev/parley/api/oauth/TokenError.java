package dev.parley.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why no token was granted (wire-contract §2.2); both descriptions say the same, as clients read one or the other.
 *
 * @param error the OAuth code
 * @param description words for people
 * @param errorDescription the same words
 */
public record TokenError(
        String error,
        String description,
        @JsonProperty("error_description") String errorDescription) {
    public static TokenError of(String error, String description) {
        return new TokenError(error, description, description);
    }
}
