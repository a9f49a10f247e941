package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
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
        @Nullable MessagingPlatformType messagingPlatformType) {
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
