package dev.parley.api.integration;

import dev.parley.api.Required;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bot behind a digital bot connector says by itself, after its turn (providers-and-channels §1.3).
 *
 * @param botId the bot
 * @param botVersion its version
 * @param botSessionId the session
 * @param languageCode the language
 * @param botState whether the bot wants to go on: {@code MoreData}, {@code Complete} or {@code Failed}
 * @param replyMessages what it says
 * @param intent the participant's intent
 * @param confidence how sure the bot is of it, 0 to 1
 * @param entities what it has found out
 * @param parameters more for the caller
 * @param errorInfo what went wrong
 */
public record OutgoingBotMessage(
        @Required String botId,
        @Required String botVersion,
        @Required String botSessionId,
        @Nullable String languageCode,
        @Required String botState,
        @Nullable List<PostTextMessage> replyMessages,
        @Nullable String intent,
        @Nullable Double confidence,
        @Nullable List<BotEntity> entities,
        @Nullable Map<String, String> parameters,
        @Nullable ErrorInfo errorInfo) {
    /**
     * A value that was found out.
     *
     * @param name the entity
     * @param type what its values are
     * @param value its value
     * @param values its values, where it may have several
     */
    public record BotEntity(
            @Required String name,
            @Nullable String type,
            @Nullable String value,
            @Nullable List<String> values) {}

    /**
     * What went wrong, in the one or the other spelling.
     *
     * @param errorCode a word for it
     * @param errorMessage words for people
     * @param code as {@code errorCode}
     * @param message as {@code errorMessage}
     */
    public record ErrorInfo(
            @Nullable String errorCode,
            @Nullable String errorMessage,
            @Nullable String code,
            @Nullable String message) {}

    /**
     * A message that was taken.
     *
     * @param messageId its id
     */
    public record Taken(String messageId) {}
}
