package dev.parley.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a session ended. */
public enum BotResult {
    @JsonProperty("Unknown")
    UNKNOWN,
    @JsonProperty("ExitRequestedByUser")
    EXIT_REQUESTED_BY_USER,
    @JsonProperty("ExitRequestedByBot")
    EXIT_REQUESTED_BY_BOT,
    @JsonProperty("ExitError")
    EXIT_ERROR,
    @JsonProperty("ExitRecognitionFailure")
    EXIT_RECOGNITION_FAILURE,
    @JsonProperty("DisconnectRequestedByUser")
    DISCONNECT_REQUESTED_BY_USER,
    @JsonProperty("DisconnectRequestedByBot")
    DISCONNECT_REQUESTED_BY_BOT,
    @JsonProperty("DisconnectSessionExpired")
    DISCONNECT_SESSION_EXPIRED,
    @JsonProperty("DisconnectError")
    DISCONNECT_ERROR,
    @JsonProperty("DisconnectRecognitionFailure")
    DISCONNECT_RECOGNITION_FAILURE,
    @JsonProperty("TransferToACD")
    TRANSFER_TO_ACD,
    @JsonProperty("TransferToUser")
    TRANSFER_TO_USER,
    @JsonProperty("TransferToGroup")
    TRANSFER_TO_GROUP,
    @JsonProperty("TransferToNumber")
    TRANSFER_TO_NUMBER,
    @JsonProperty("TransferToUserVoicemail")
    TRANSFER_TO_USER_VOICEMAIL,
    @JsonProperty("TransferToGroupVoicemail")
    TRANSFER_TO_GROUP_VOICEMAIL,
    @JsonProperty("TransferToACDVoicemail")
    TRANSFER_TO_ACD_VOICEMAIL
}
