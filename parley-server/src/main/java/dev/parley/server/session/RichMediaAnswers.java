package dev.parley.server.session;

import dev.parley.api.message.ConversationContentAttachment;
import dev.parley.api.message.ConversationContentAttachment.MediaType;
import dev.parley.api.message.ConversationContentCard;
import dev.parley.api.message.ConversationContentCarousel;
import dev.parley.api.message.ConversationContentDatePicker;
import dev.parley.api.message.ConversationContentInteractiveApplication;
import dev.parley.api.message.ConversationContentListPicker;
import dev.parley.api.message.ConversationContentLocation;
import dev.parley.api.message.ConversationContentPaymentRequest;
import dev.parley.api.message.ConversationContentPaymentRequest.ContactField;
import dev.parley.api.message.ConversationContentPaymentRequest.LineItem;
import dev.parley.api.message.ConversationContentPaymentRequest.PaymentPlatform;
import dev.parley.api.message.ConversationContentPaymentRequest.RequiredContactField;
import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.message.ConversationContentReceivedReplyMessage;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.RichLink;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.action.DigitalContent.Media;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rich media into the wire's words (wire-contract §1.5). */
final class RichMediaAnswers {
    private RichMediaAnswers() {}

    static ConversationMessageContent of(Content content) {
        return switch (content) {
            case Content.QuickReply(String text, String payload, var summary) ->
                ConversationMessageContent.of(new ConversationContentQuickReply(
                        ConversationContentQuickReply.Action.MESSAGE, text, payload, null, summary));
            case Content.Card(Content.CardFace face) -> ConversationMessageContent.of(card(face));
            case Content.Carousel carousel ->
                ConversationMessageContent.of(new ConversationContentCarousel(
                        carousel.cards().stream().map(RichMediaAnswers::card).toList()));
            case Content.ListPicker picker -> ConversationMessageContent.of(list(picker));
            case Content.DatePicker picker -> ConversationMessageContent.of(times(picker));
            case Content.Attachment(Media media, String url, var text) ->
                ConversationMessageContent.of(new ConversationContentAttachment(
                        MediaType.valueOf(media.name()), null, url, null, text, null, null, null));
            case RichLink link -> ConversationMessageContent.richLink(card(link));
            case InteractiveApplication(String name, var url, var received, var reply) ->
                ConversationMessageContent.of(
                        new ConversationContentInteractiveApplication(name, url, message(received), message(reply)));
            case BlankForm form -> ConversationMessageContent.of(BlankForms.of(form));
            case PaymentRequest request -> ConversationMessageContent.of(payment(request));
        };
    }

    private static ConversationContentPaymentRequest payment(PaymentRequest request) {
        return new ConversationContentPaymentRequest(
                PaymentPlatform.APPLE_PAY,
                request.country(),
                request.currency(),
                request.total(),
                request.lines().stream().map(RichMediaAnswers::line).toList(),
                request.shipping().stream().map(RichMediaAnswers::line).toList(),
                request.contacts().stream()
                        .map(contact -> new RequiredContactField(ContactField.valueOf(contact.name())))
                        .toList(),
                message(request.received()),
                message(request.reply()));
    }

    private static LineItem line(PaymentRequest.Line line) {
        return new LineItem(line.name(), line.price(), line.description(), line.id());
    }

    /** A rich link as a card that opens it. */
    private static ConversationContentCard card(RichLink link) {
        String title = link.title() == null ? link.url() : link.title();
        ConversationContentCard.Action open =
                new ConversationContentCard.Action(ConversationContentCard.ActionType.LINK, title, null, link.url());
        return new ConversationContentCard(title, null, link.image(), null, open, List.of());
    }

    private static ConversationContentCard card(Content.CardFace face) {
        return new ConversationContentCard(
                face.title(),
                face.description(),
                face.image(),
                null,
                null,
                face.actions().stream().map(RichMediaAnswers::action).toList());
    }

    private static ConversationContentCard.Action action(Content.CardAction action) {
        return new ConversationContentCard.Action(
                action.url() == null
                        ? ConversationContentCard.ActionType.POSTBACK
                        : ConversationContentCard.ActionType.LINK,
                action.text(),
                action.payload(),
                action.url());
    }

    private static ConversationContentListPicker list(Content.ListPicker picker) {
        return new ConversationContentListPicker(
                null,
                picker.sections().stream().map(RichMediaAnswers::section).toList(),
                message(picker.reply()),
                message(picker.received()));
    }

    private static ConversationContentListPicker.Section section(Content.ListSection section) {
        return new ConversationContentListPicker.Section(
                section.title(),
                section.multiple(),
                section.items().stream().map(RichMediaAnswers::item).toList());
    }

    static ConversationContentListPicker.Item item(Content.ListItem item) {
        return new ConversationContentListPicker.Item(item.id(), item.title(), item.subtitle(), item.image());
    }

    static @Nullable ConversationContentReceivedReplyMessage message(Content.@Nullable Bubble bubble) {
        return bubble == null
                ? null
                : new ConversationContentReceivedReplyMessage(
                        null, bubble.title(), bubble.subtitle(), null, bubble.image());
    }

    private static ConversationContentDatePicker times(Content.DatePicker picker) {
        Content.Place place = picker.place();
        return new ConversationContentDatePicker(
                null,
                null,
                picker.title(),
                picker.subtitle(),
                picker.image(),
                null,
                null,
                place == null
                        ? null
                        : new ConversationContentLocation(
                                null, place.address(), null, place.latitude(), place.longitude()),
                picker.times().stream()
                        .map(time -> new ConversationContentDatePicker.AvailableTime(time.seconds(), time.start()))
                        .toList());
    }
}
