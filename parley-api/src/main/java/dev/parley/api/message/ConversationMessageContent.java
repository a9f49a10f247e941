package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * One piece of rich content: {@code contentType} says which of the other properties holds it.
 *
 * @param contentType what it is
 * @param attachment a file or a link
 * @param quickReply an answer to press
 * @param buttonResponse a pressed answer
 * @param card a card
 * @param carousel several cards
 * @param text words
 * @param paymentResponse how a payment went
 * @param form a filled-in form
 */
public record ConversationMessageContent(
        @Required ContentType contentType,
        @Nullable ConversationContentAttachment attachment,
        @Nullable ConversationContentQuickReply quickReply,
        @Nullable ConversationContentButtonResponse buttonResponse,
        @Nullable ConversationContentCard card,
        @Nullable ConversationContentCarousel carousel,
        @Nullable ConversationContentText text,
        @Nullable ConversationContentPaymentResponse paymentResponse,
        @Nullable ConversationContentForm form) {
    /** What content may be. */
    public enum ContentType {
        @JsonProperty("Reactions")
        REACTIONS,
        @JsonProperty("Attachment")
        ATTACHMENT,
        @JsonProperty("Location")
        LOCATION,
        @JsonProperty("QuickReply")
        QUICK_REPLY,
        @JsonProperty("Notification")
        NOTIFICATION,
        @JsonProperty("ButtonResponse")
        BUTTON_RESPONSE,
        @JsonProperty("Story")
        STORY,
        @JsonProperty("Mention")
        MENTION,
        @JsonProperty("Card")
        CARD,
        @JsonProperty("Carousel")
        CAROUSEL,
        @JsonProperty("Text")
        TEXT,
        @JsonProperty("QuickReplyV2")
        QUICK_REPLY_V2,
        @JsonProperty("DatePicker")
        DATE_PICKER,
        @JsonProperty("InteractiveApplication")
        INTERACTIVE_APPLICATION,
        @JsonProperty("ListPicker")
        LIST_PICKER,
        @JsonProperty("PaymentRequest")
        PAYMENT_REQUEST,
        @JsonProperty("PaymentResponse")
        PAYMENT_RESPONSE,
        @JsonProperty("Push")
        PUSH,
        @JsonProperty("Form")
        FORM,
        @JsonProperty("RoadsideAssistance")
        ROADSIDE_ASSISTANCE,
        @JsonProperty("RichLink")
        RICH_LINK,
        @JsonProperty("NotificationResponse")
        NOTIFICATION_RESPONSE,
        @JsonProperty("Unknown")
        UNKNOWN
    }

    public static ConversationMessageContent of(ConversationContentQuickReply reply) {
        return new ConversationMessageContent(ContentType.QUICK_REPLY, null, reply, null, null, null, null, null, null);
    }
}
