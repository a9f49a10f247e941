package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * An answer to press.
 *
 * @param action what a press does
 * @param text what it shows
 * @param payload what it stands for
 * @param image URL of a picture
 */
public record ConversationContentQuickReply(
        @Nullable Action action,
        @Required String text,
        @Required String payload,
        @Nullable String image) {
    /** What a press may do. */
    public enum Action {
        @JsonProperty("Message")
        MESSAGE
    }
}
