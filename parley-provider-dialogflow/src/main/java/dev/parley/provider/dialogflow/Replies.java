package dev.parley.provider.dialogflow;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Struct;
import dev.parley.api.WireJson;
import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Messages of agents in the words of the platform (providers-and-channels §3.4). */
final class Replies {
    private Replies() {}

    /** Words, line by line; nothing if there are none. */
    static Optional<PostTextMessage> text(List<String> lines) {
        String text = String.join("\n", lines);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new PostTextMessage(PostTextMessage.Type.TEXT, text, null));
    }

    /** Answers to press below their title, which stands alone if there are none. */
    static Optional<PostTextMessage> quickReplies(String title, List<String> options) {
        if (options.isEmpty()) {
            return text(List.of(title));
        }
        List<ConversationMessageContent> content = options.stream()
                .map(option -> new ConversationContentQuickReply(
                        ConversationContentQuickReply.Action.MESSAGE, option, option, null, null))
                .map(ConversationMessageContent::of)
                .toList();
        return Optional.of(structured(title.isBlank() ? null : title, content));
    }

    static PostTextMessage structured(@Nullable String text, List<ConversationMessageContent> content) {
        return new PostTextMessage(PostTextMessage.Type.STRUCTURED, text, content);
    }

    /** The message in the platform's own words that a payload is, or has as its {@code genesys}; else nothing. */
    static Optional<PostTextMessage> payload(Struct payload) throws InvalidProtocolBufferException {
        JsonNode json = ProtoJson.of(payload);
        try {
            PostTextMessage message = WireJson.mapper()
                    .treeToValue(json.path("genesys").isObject() ? json.path("genesys") : json, PostTextMessage.class);
            return switch (message.type()) {
                case TEXT -> Optional.of(message).filter(words -> words.text() != null);
                case STRUCTURED -> Optional.of(message).filter(Replies::hasContent);
                case RECEIPT, EVENT, MESSAGE, UNKNOWN -> Optional.empty();
            };
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean hasContent(PostTextMessage message) {
        return message.content() != null && !message.content().isEmpty();
    }
}
