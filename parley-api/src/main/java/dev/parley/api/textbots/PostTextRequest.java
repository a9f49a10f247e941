package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts or continues a bot in one call.
 *
 * @param botId the bot
 * @param botAlias its version
 * @param integrationId the integration that knows it
 * @param botSessionId the session's id, chosen by the caller
 * @param postTextMessage what the participant wrote
 * @param languageCode the wished language tag
 * @param botSessionTimeoutMinutes after which idle time the session is gone
 * @param botChannels what the bot talks through
 * @param botCorrelationId comes back in the answer
 * @param messagingPlatformType the product the participant uses
 * @param amazonLexRequest what only Amazon Lex is told
 * @param googleDialogflow what only Google Dialogflow is told
 * @param genesysBotConnector what only a bot behind a Genesys bot connector is told
 * @param nuanceMixDlg what only Nuance Mix is told
 */
public record PostTextRequest(
        @Required String botId,
        @Nullable String botAlias,
        @Required String integrationId,
        @Required String botSessionId,
        @Required PostTextMessage postTextMessage,
        @Nullable String languageCode,
        @Nullable Integer botSessionTimeoutMinutes,
        @Nullable List<BotChannel> botChannels,
        @Nullable String botCorrelationId,
        @Nullable MessagingPlatformType messagingPlatformType,
        @Nullable AmazonLexRequest amazonLexRequest,
        @Nullable GoogleDialogflowSettings googleDialogflow,
        @Nullable GenesysBotConnectorSettings genesysBotConnector,
        @Nullable NuanceMixDlgSettings nuanceMixDlg) {
    /**
     * What only Amazon Lex is told.
     *
     * @param requestAttributes attributes of this message
     * @param sessionAttributes attributes of the session
     */
    public record AmazonLexRequest(
            @Nullable Map<String, String> requestAttributes,
            @Nullable Map<String, String> sessionAttributes) {}

    /**
     * What only Google Dialogflow is told.
     *
     * @param environment the environment of the agent
     * @param eventName an event that is raised instead of understanding words
     * @param webhookQueryParameters what the agent's webhook is told
     * @param eventInputParameters what the event brings along
     */
    public record GoogleDialogflowSettings(
            @Nullable String environment,
            @Nullable String eventName,
            @Nullable Map<String, String> webhookQueryParameters,
            @Nullable Map<String, String> eventInputParameters) {}

    /**
     * What only a bot behind a Genesys bot connector is told.
     *
     * @param queryParameters parameters of the bot
     */
    public record GenesysBotConnectorSettings(@Nullable Map<String, String> queryParameters) {}

    /**
     * What only Nuance Mix is told.
     *
     * @param channelId the code name of a registered input channel
     * @param inputParameters parameters of the dialogue
     */
    public record NuanceMixDlgSettings(
            @Nullable String channelId, @Nullable Map<String, Object> inputParameters) {}

    /** What a bot may talk through. */
    public enum BotChannel {
        @JsonProperty("Call")
        CALL,
        @JsonProperty("Callback")
        CALLBACK,
        @JsonProperty("Messaging")
        MESSAGING,
        @JsonProperty("Webchat")
        WEBCHAT
    }
}
