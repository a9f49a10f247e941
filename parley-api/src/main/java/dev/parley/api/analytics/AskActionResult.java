package dev.parley.api.analytics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of the answer to an ask. */
public enum AskActionResult {
    @JsonProperty("SuccessCollection")
    SUCCESS_COLLECTION,
    @JsonProperty("SuccessConfirmationYes")
    SUCCESS_CONFIRMATION_YES,
    @JsonProperty("SuccessConfirmationNo")
    SUCCESS_CONFIRMATION_NO,
    @JsonProperty("SkippedCollection")
    SKIPPED_COLLECTION,
    @JsonProperty("PartialCollection")
    PARTIAL_COLLECTION,
    @JsonProperty("GuardrailsViolation")
    GUARDRAILS_VIOLATION,
    @JsonProperty("NoMatchCollection")
    NO_MATCH_COLLECTION,
    @JsonProperty("NoMatchConfirmation")
    NO_MATCH_CONFIRMATION,
    @JsonProperty("AgentRequestedByUser")
    AGENT_REQUESTED_BY_USER,
    @JsonProperty("ConfirmationRequired")
    CONFIRMATION_REQUIRED,
    @JsonProperty("Error")
    ERROR,
    @JsonProperty("ExpressionError")
    EXPRESSION_ERROR,
    @JsonProperty("NoInputCollection")
    NO_INPUT_COLLECTION,
    @JsonProperty("NoInputConfirmation")
    NO_INPUT_CONFIRMATION,
    @JsonProperty("DisambiguationRequired")
    DISAMBIGUATION_REQUIRED,
    @JsonProperty("SuccessDisambiguation")
    SUCCESS_DISAMBIGUATION,
    @JsonProperty("SuccessDisambiguationNone")
    SUCCESS_DISAMBIGUATION_NONE,
    @JsonProperty("NoMatchDisambiguation")
    NO_MATCH_DISAMBIGUATION,
    @JsonProperty("NoInputDisambiguation")
    NO_INPUT_DISAMBIGUATION
}
