package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bot answers to one call.
 *
 * @param botState whether it wants to go on
 * @param replyMessages what it says
 * @param intentName the participant's intent, empty when none
 * @param slots slot values, strings only
 * @param botCorrelationId as in the request
 */
public record PostTextResponse(
        @Required BotState botState,
        @Nullable List<PostTextMessage> replyMessages,
        @Nullable String intentName,
        @Nullable Map<String, String> slots,
        @Nullable String botCorrelationId) {
    /** How a bot stands. */
    public enum BotState {
        @JsonProperty("Complete")
        COMPLETE,
        @JsonProperty("Failed")
        FAILED,
        @JsonProperty("MoreData")
        MORE_DATA
    }
}
