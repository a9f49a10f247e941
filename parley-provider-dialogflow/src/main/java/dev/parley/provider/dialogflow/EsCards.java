package dev.parley.provider.dialogflow;

import com.google.cloud.dialogflow.v2.Intent.Message.Card;
import dev.parley.api.message.ConversationContentCard;
import dev.parley.api.message.ConversationContentCard.Action;
import dev.parley.api.message.ConversationContentCard.ActionType;
import org.jspecify.annotations.Nullable;

/** Cards of ES. They always get a description, since a client of the platform shows none without (§2.6). */
final class EsCards {
    private EsCards() {}

    static ConversationContentCard card(Card card) {
        String title = card.getTitle().isBlank() ? card.getSubtitle() : card.getTitle();
        return new ConversationContentCard(
                title,
                card.getSubtitle().isBlank() ? title : card.getSubtitle(),
                filled(card.getImageUri()),
                null,
                null,
                card.getButtonsList().stream().map(EsCards::action).toList());
    }

    /** A button's postback is a text to send or an address to open, and its text if there is none. */
    private static Action action(Card.Button button) {
        String postback = button.getPostback().isBlank() ? button.getText() : button.getPostback();
        return postback.startsWith("https://") || postback.startsWith("http://")
                ? new Action(ActionType.LINK, button.getText(), null, postback)
                : new Action(ActionType.POSTBACK, button.getText(), postback, null);
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }
}
