package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A pressed answer. Clients leave out its text or its payload at times, so neither is required when it is read.
 *
 * @param type what was pressed
 * @param originatingMessageId the message it was pressed in
 * @param text what it showed
 * @param payload what it stands for
 */
public record ConversationContentButtonResponse(
        @Nullable Type type,
        @Nullable String originatingMessageId,
        @Nullable String text,
        @Nullable String payload) {
    /** What may be pressed. */
    public enum Type {
        @JsonProperty("Button")
        BUTTON,
        @JsonProperty("QuickReply")
        QUICK_REPLY,
        @JsonProperty("DatePicker")
        DATE_PICKER,
        @JsonProperty("ListPicker")
        LIST_PICKER,
        @JsonProperty("Form")
        FORM
    }
}
