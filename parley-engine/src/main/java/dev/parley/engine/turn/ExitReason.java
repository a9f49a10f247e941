package dev.parley.engine.turn;

/** Why a bot handed control back. */
public enum ExitReason {
    TRIGGERED_BY_USER("TriggeredByUser"),
    AGENT_REQUESTED_BY_USER("AgentRequestedByUser"),
    TRIGGERED_BY_FLOW("TriggeredByFlow"),
    ERROR("Error"),
    RECOGNITION_FAILURE("RecognitionFailure");

    private final String wireName;

    ExitReason(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
