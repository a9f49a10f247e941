package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import dev.parley.api.message.ConversationMessageContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to or from a bot.
 *
 * @param type what it is
 * @param text the words
 * @param content what is shown or chosen
 */
public record PostTextMessage(
        @Required Type type,
        @Nullable String text,
        @Nullable List<ConversationMessageContent> content) {
    /** What a message may be. */
    public enum Type {
        @JsonProperty("Text")
        TEXT,
        @JsonProperty("Structured")
        STRUCTURED,
        @JsonProperty("Receipt")
        RECEIPT,
        @JsonProperty("Event")
        EVENT,
        @JsonProperty("Message")
        MESSAGE,
        @JsonProperty("Unknown")
        UNKNOWN
    }
}
