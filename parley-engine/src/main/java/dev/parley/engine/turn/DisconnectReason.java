package dev.parley.engine.turn;

/** Why a conversation ended. */
public enum DisconnectReason {
    TRIGGERED_BY_USER("TriggeredByUser"),
    TRIGGERED_BY_FLOW("TriggeredByFlow"),
    SESSION_EXPIRED("SessionExpired"),
    ERROR("Error"),
    RECOGNITION_FAILURE("RecognitionFailure");

    private final String wireName;

    DisconnectReason(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
