package dev.parley.provider;

import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What bots say, as messages of the Textbots API. */
public final class ReplyMessages {
    private ReplyMessages() {}

    public static PostTextMessage text(String text) {
        return new PostTextMessage(PostTextMessage.Type.TEXT, text, null);
    }

    /** A question with answers to press. */
    public static PostTextMessage choice(String text, List<ConversationContentQuickReply> answers) {
        return structured(
                text, answers.stream().map(ConversationMessageContent::of).toList());
    }

    /** An answer to press. */
    public static ConversationContentQuickReply answer(String text, String payload, @Nullable String image) {
        return new ConversationContentQuickReply(
                ConversationContentQuickReply.Action.MESSAGE, text, payload, image, null);
    }

    public static PostTextMessage structured(@Nullable String text, List<ConversationMessageContent> content) {
        return new PostTextMessage(PostTextMessage.Type.STRUCTURED, text, content);
    }
}
