package dev.parley.provider.lex;

import static java.util.Objects.requireNonNullElse;

import dev.parley.api.message.ConversationContentCard;
import dev.parley.api.message.ConversationContentCard.Action;
import dev.parley.api.message.ConversationContentCard.ActionType;
import dev.parley.api.message.ConversationContentCarousel;
import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.ReplyMessages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card as both versions of Lex have it (providers-and-channels §2.6).
 *
 * @param title its title
 * @param subtitle a second text
 * @param image the address of a picture
 * @param link where a press on the card leads
 * @param buttons what can be pressed
 */
record LexCard(
        String title,
        @Nullable String subtitle,
        @Nullable String image,
        @Nullable String link,
        List<Button> buttons) {
    /**
     * A button of a card.
     *
     * @param text what it shows
     * @param value what the bot is told when it is pressed
     */
    record Button(String text, String value) {
        /** What is missing is the other, or empty. */
        static Button of(@Nullable String text, @Nullable String value) {
            String shown = requireNonNullElse(text, requireNonNullElse(value, ""));
            return new Button(shown, requireNonNullElse(value, shown));
        }
    }

    /** What several cards are shown as: a carousel, unless it is one only. */
    static Optional<PostTextMessage> reply(List<LexCard> cards) {
        return switch (cards.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(cards.getFirst().reply());
            default ->
                Optional.of(ReplyMessages.structured(
                        null,
                        List.of(ConversationMessageContent.of(new ConversationContentCarousel(
                                cards.stream().map(LexCard::card).toList())))));
        };
    }

    /** A question with answers to press when it is no more than that, words when there is nothing to see or press, else a card. */
    PostTextMessage reply() {
        boolean plain = image == null && link == null;
        if (plain && buttons.isEmpty()) {
            return ReplyMessages.text(subtitle == null ? title : title + "\n" + subtitle);
        }
        return plain && subtitle == null
                ? ReplyMessages.choice(title, quickReplies())
                : ReplyMessages.structured(null, List.of(ConversationMessageContent.of(card())));
    }

    private List<ConversationContentQuickReply> quickReplies() {
        return buttons.stream()
                .map(button -> ReplyMessages.answer(button.text(), button.value(), null))
                .toList();
    }

    /** Its description is never missing: some clients want one. */
    private ConversationContentCard card() {
        return new ConversationContentCard(
                title,
                subtitle == null ? title : subtitle,
                image,
                null,
                link == null ? null : new Action(ActionType.LINK, title, null, link),
                buttons.stream()
                        .map(button -> new Action(ActionType.POSTBACK, button.text(), button.value(), null))
                        .toList());
    }
}
