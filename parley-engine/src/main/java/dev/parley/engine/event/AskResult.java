package dev.parley.engine.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of one answer to an ask, in the words of the platform's analytics (architect-semantics §2.9). */
public enum AskResult {
    SUCCESS_COLLECTION("SuccessCollection"),
    SUCCESS_CONFIRMATION_YES("SuccessConfirmationYes"),
    SUCCESS_CONFIRMATION_NO("SuccessConfirmationNo"),
    SKIPPED_COLLECTION("SkippedCollection"),
    NO_MATCH_COLLECTION("NoMatchCollection"),
    NO_MATCH_CONFIRMATION("NoMatchConfirmation"),
    AGENT_REQUESTED_BY_USER("AgentRequestedByUser"),
    CONFIRMATION_REQUIRED("ConfirmationRequired"),
    NO_INPUT_COLLECTION("NoInputCollection"),
    NO_INPUT_CONFIRMATION("NoInputConfirmation"),
    DISAMBIGUATION_REQUIRED("DisambiguationRequired"),
    SUCCESS_DISAMBIGUATION("SuccessDisambiguation"),
    SUCCESS_DISAMBIGUATION_NONE("SuccessDisambiguationNone"),
    NO_MATCH_DISAMBIGUATION("NoMatchDisambiguation"),
    NO_INPUT_DISAMBIGUATION("NoInputDisambiguation");

    private final String wireName;

    AskResult(String wireName) {
        this.wireName = wireName;
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }
}
