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
 * @param summaryText what stands for the quick replies where they cannot be shown
 */
public record ConversationContentQuickReply(
        @Nullable Action action,
        @Required String text,
        @Required String payload,
        @Nullable String image,
        @Nullable String summaryText) {
    /** What a press may do. */
    public enum Action {
        @JsonProperty("Message")
        MESSAGE
    }
}
