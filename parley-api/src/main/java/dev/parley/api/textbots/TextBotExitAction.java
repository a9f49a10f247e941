package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a bot ended and what it hands out.
 *
 * @param reason why
 * @param reasonExtendedInfo a short explanation
 * @param activeIntent the intent of the participant
 * @param flowLocation where the flow stood
 * @param outputData values of output variables
 * @param flowOutcomes outcomes reached
 */
public record TextBotExitAction(
        @Required Reason reason,
        @Nullable String reasonExtendedInfo,
        @Nullable String activeIntent,
        @Nullable TextBotFlowLocation flowLocation,
        @Nullable TextBotInputOutputData outputData,
        @Nullable List<TextBotFlowOutcome> flowOutcomes) {
    /** Why a bot may end. */
    public enum Reason {
        @JsonProperty("TriggeredByUser")
        TRIGGERED_BY_USER,
        @JsonProperty("AgentRequestedByUser")
        AGENT_REQUESTED_BY_USER,
        @JsonProperty("TriggeredByFlow")
        TRIGGERED_BY_FLOW,
        @JsonProperty("Error")
        ERROR,
        @JsonProperty("RecognitionFailure")
        RECOGNITION_FAILURE
    }
}
