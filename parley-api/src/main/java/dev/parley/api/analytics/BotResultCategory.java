package dev.parley.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a session ended, roughly. */
public enum BotResultCategory {
    @JsonProperty("Unknown")
    UNKNOWN,
    @JsonProperty("UserExit")
    USER_EXIT,
    @JsonProperty("BotExit")
    BOT_EXIT,
    @JsonProperty("Error")
    ERROR,
    @JsonProperty("RecognitionFailure")
    RECOGNITION_FAILURE,
    @JsonProperty("UserDisconnect")
    USER_DISCONNECT,
    @JsonProperty("BotDisconnect")
    BOT_DISCONNECT,
    @JsonProperty("SessionExpired")
    SESSION_EXPIRED,
    @JsonProperty("Transfer")
    TRANSFER
}
