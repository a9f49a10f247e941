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
 * @param amazonLex what Amazon Lex sent
 * @param googleDialogFlow what Google Dialogflow sent
 * @param genesysBotConnector what a bot behind a Genesys bot connector sent
 * @param nuanceMixDlg what Nuance Mix sent
 */
public record PostTextResponse(
        @Required BotState botState,
        @Nullable List<PostTextMessage> replyMessages,
        @Nullable String intentName,
        @Nullable Map<String, String> slots,
        @Nullable String botCorrelationId,
        @Nullable Map<String, Object> amazonLex,
        @Nullable Map<String, Object> googleDialogFlow,
        @Nullable Map<String, Object> genesysBotConnector,
        @Nullable Map<String, Object> nuanceMixDlg) {
    /** An answer without anything of a third-party provider. */
    public PostTextResponse(
            BotState botState,
            @Nullable List<PostTextMessage> replyMessages,
            @Nullable String intentName,
            @Nullable Map<String, String> slots,
            @Nullable String botCorrelationId) {
        this(botState, replyMessages, intentName, slots, botCorrelationId, null, null, null, null);
    }

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
