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
 * @param interactiveApplication an application of the channel
 * @param paymentRequest a payment that is asked for
 * @param paymentResponse how a payment went
 * @param form a form
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
        @Nullable ConversationContentInteractiveApplication interactiveApplication,
        @Nullable ConversationContentPaymentRequest paymentRequest,
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
        return of(ContentType.QUICK_REPLY, reply);
    }

    public static ConversationMessageContent of(ConversationContentAttachment attachment) {
        return of(ContentType.ATTACHMENT, attachment);
    }

    public static ConversationMessageContent of(ConversationContentCard card) {
        return of(ContentType.CARD, card);
    }

    public static ConversationMessageContent of(ConversationContentCarousel carousel) {
        return of(ContentType.CAROUSEL, carousel);
    }

    public static ConversationMessageContent of(ConversationContentDatePicker picker) {
        return of(ContentType.DATE_PICKER, picker);
    }

    public static ConversationMessageContent of(ConversationContentListPicker picker) {
        return of(ContentType.LIST_PICKER, picker);
    }

    public static ConversationMessageContent of(ConversationContentInteractiveApplication application) {
        return of(ContentType.INTERACTIVE_APPLICATION, application);
    }

    public static ConversationMessageContent of(ConversationContentPaymentRequest request) {
        return of(ContentType.PAYMENT_REQUEST, request);
    }

    public static ConversationMessageContent of(ConversationContentForm form) {
        return of(ContentType.FORM, form);
    }

    /** A rich link, which has no property of its own: its card opens it (wire-contract §1.5). */
    public static ConversationMessageContent richLink(ConversationContentCard card) {
        return of(ContentType.RICH_LINK, card);
    }

    /** Content of a type, in the property of its own kind. */
    private static ConversationMessageContent of(ContentType type, Record content) {
        return new ConversationMessageContent(
                type,
                only(ConversationContentLocation.class, content),
                only(ConversationContentAttachment.class, content),
                only(ConversationContentQuickReply.class, content),
                only(ConversationContentButtonResponse.class, content),
                only(ConversationContentCard.class, content),
                only(ConversationContentCarousel.class, content),
                only(ConversationContentText.class, content),
                only(ConversationContentDatePicker.class, content),
                only(ConversationContentListPicker.class, content),
                only(ConversationContentInteractiveApplication.class, content),
                only(ConversationContentPaymentRequest.class, content),
                only(ConversationContentPaymentResponse.class, content),
                only(ConversationContentForm.class, content));
    }

    private static <T> @Nullable T only(Class<T> kind, Record content) {
        return kind.isInstance(content) ? kind.cast(content) : null;
    }
}
