package dev.parley.api.textbots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import dev.parley.api.message.ConversationMessageContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what a bot says.
 *
 * @param type what it is
 * @param text the words; never null, as clients concatenate it
 * @param format how a voice client speaks it
 * @param content what is shown; only with {@link Type#RICH_MEDIA}
 */
public record TextBotPromptSegment(
        @Required Type type,
        @Required String text,
        @Nullable Format format,
        @Nullable List<ConversationMessageContent> content) {
    /** What a segment may be. */
    public enum Type {
        @JsonProperty("Text")
        TEXT,
        @JsonProperty("RichMedia")
        RICH_MEDIA,
        @JsonProperty("MessageEvent")
        MESSAGE_EVENT
    }

    /** @param flags names of format flags such as {@code DateShortYear} */
    public record Format(List<String> flags) {}
}
