package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation ended.
 *
 * @param reason why
 * @param reasonExtendedInfo a short explanation
 * @param flowLocation where the flow stood
 * @param flowOutcomes outcomes reached
 */
public record TextBotDisconnectAction(
        @Required Reason reason,
        @Nullable String reasonExtendedInfo,
        @Nullable TextBotFlowLocation flowLocation,
        @Nullable List<TextBotFlowOutcome> flowOutcomes) {
    /** Why a conversation may end. */
    public enum Reason {
        @JsonProperty("TriggeredByUser")
        TRIGGERED_BY_USER,
        @JsonProperty("TriggeredByFlow")
        TRIGGERED_BY_FLOW,
        @JsonProperty("SessionExpired")
        SESSION_EXPIRED,
        @JsonProperty("Error")
        ERROR,
        @JsonProperty("RecognitionFailure")
        RECOGNITION_FAILURE
    }
}
