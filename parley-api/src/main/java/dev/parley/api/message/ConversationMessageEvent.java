package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * Something a participant did besides writing.
 *
 * @param eventType what
 * @param presence how they came or went
 */
public record ConversationMessageEvent(
        @Required EventType eventType, @Nullable Presence presence) {
    /** What a participant may do. */
    public enum EventType {
        @JsonProperty("CoBrowse")
        CO_BROWSE,
        @JsonProperty("Typing")
        TYPING,
        @JsonProperty("Presence")
        PRESENCE,
        @JsonProperty("Video")
        VIDEO,
        @JsonProperty("Unknown")
        UNKNOWN
    }

    /** @param type how they came or went */
    public record Presence(@Required PresenceType type) {}

    /** How a participant may come or go. */
    public enum PresenceType {
        @JsonProperty("Join")
        JOIN,
        @JsonProperty("Disconnect")
        DISCONNECT,
        @JsonProperty("Clear")
        CLEAR,
        @JsonProperty("SignIn")
        SIGN_IN,
        @JsonProperty("SessionExpired")
        SESSION_EXPIRED,
        @JsonProperty("Authenticate")
        AUTHENTICATE,
        @JsonProperty("AuthenticateFailure")
        AUTHENTICATE_FAILURE,
        @JsonProperty("AuthenticateCancel")
        AUTHENTICATE_CANCEL
    }
}
