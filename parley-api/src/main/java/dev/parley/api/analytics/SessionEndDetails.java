package dev.parley.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a session ended.
 *
 * @param type what the channel was told
 * @param reason why, such as {@code TriggeredByFlow}
 */
public record SessionEndDetails(Type type, String reason) {
    /** The ways to end. */
    public enum Type {
        @JsonProperty("Disconnect")
        DISCONNECT,
        @JsonProperty("Exit")
        EXIT
    }
}
