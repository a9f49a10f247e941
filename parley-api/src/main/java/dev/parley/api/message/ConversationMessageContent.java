package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * One piece of rich content: {@code contentType} says which of the other properties holds it.
 *
 * @param contentType what it is
 * @param location a place
 * @param attachment a file or a link
 * @param quickReply an answer to press
 * @param buttonResponse a pressed answer
 * @param card a card
 * @param carousel several cards
 * @param text words
 * @param datePicker times to pick from
 * @param listPicker a list to pick from
 * @param paymentResponse how a payment went
 * @param form a filled-in form
 */
public record ConversationMessageContent(
        @Required ContentType contentType,
        @Nullable ConversationContentLocation location,
        @Nullable ConversationContentAttachment attachment,
        @Nullable ConversationContentQuickReply quickReply,
        @Nullable ConversationContentButtonResponse buttonResponse,
        @Nullable ConversationContentCard card,
        @Nullable ConversationContentCarousel carousel,
        @Nullable ConversationContentText text,
        @Nullable ConversationContentDatePicker datePicker,
        @Nullable ConversationContentListPicker listPicker,
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
        return new ConversationMessageContent(
                ContentType.QUICK_REPLY, null, null, reply, null, null, null, null, null, null, null, null);
    }

    public static ConversationMessageContent of(ConversationContentAttachment attachment) {
        return new ConversationMessageContent(
                ContentType.ATTACHMENT, null, attachment, null, null, null, null, null, null, null, null, null);
    }

    public static ConversationMessageContent of(ConversationContentCard card) {
        return new ConversationMessageContent(
                ContentType.CARD, null, null, null, null, card, null, null, null, null, null, null);
    }

    public static ConversationMessageContent of(ConversationContentCarousel carousel) {
        return new ConversationMessageContent(
                ContentType.CAROUSEL, null, null, null, null, null, carousel, null, null, null, null, null);
    }

    public static ConversationMessageContent of(ConversationContentDatePicker picker) {
        return new ConversationMessageContent(
                ContentType.DATE_PICKER, null, null, null, null, null, null, null, picker, null, null, null);
    }

    public static ConversationMessageContent of(ConversationContentListPicker picker) {
        return new ConversationMessageContent(
                ContentType.LIST_PICKER, null, null, null, null, null, null, null, null, picker, null, null);
    }
}
