package dev.parley.server.bot;

import dev.parley.api.message.ConversationContentText;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.TextBotPromptSegment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.session.RichMediaInputs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Messages to and from bots in the words of turns (providers-and-channels §0.4, §5). */
final class BotMessages {
    private BotMessages() {}

    /** What a message says: what was pressed or filled in, else its text, else the first text of its content. */
    static Outcome<TurnInput> input(PostTextMessage message) {
        List<ConversationMessageContent> content = Objects.requireNonNullElse(message.content(), List.of());
        Optional<TurnInput> richMedia = RichMediaInputs.content(content);
        if (richMedia.isPresent()) {
            return Outcome.done(richMedia.get());
        }
        Optional<String> text = Optional.ofNullable(message.text())
                .or(() -> content.stream()
                        .map(ConversationMessageContent::text)
                        .filter(Objects::nonNull)
                        .map(ConversationContentText::body)
                        .findFirst());
        if (text.isEmpty() && !content.isEmpty()) {
            return Outcome.failed(Refusals.badField(
                    "postTextMessage.content",
                    "Own flows take text, ButtonResponse, Form and PaymentResponse; this content has none of them."));
        }
        return Outcome.done(new TurnInput.UserText(text.orElse(""), 1));
    }

    /** One segment as a message. */
    static PostTextMessage reply(TextBotPromptSegment segment) {
        return new PostTextMessage(
                switch (segment.type()) {
                    case TEXT -> PostTextMessage.Type.TEXT;
                    case RICH_MEDIA -> PostTextMessage.Type.STRUCTURED;
                    case MESSAGE_EVENT -> PostTextMessage.Type.EVENT;
                },
                segment.text(),
                segment.content());
    }
}
