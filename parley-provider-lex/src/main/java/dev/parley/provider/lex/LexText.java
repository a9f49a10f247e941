package dev.parley.provider.lex;

import dev.parley.api.WireJson;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.ReplyMessages;
import dev.parley.provider.SpeechMarkup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Messages of Lex by their format, whose names are the same in both versions (providers-and-channels §2.6). */
final class LexText {
    private LexText() {}

    /**
     * What a message is shown as; of a format nobody knows, the text as it is.
     *
     * @param format {@code PlainText}, {@code SSML}, {@code CustomPayload} or {@code Composite}
     */
    static List<PostTextMessage> replies(String format, String content) {
        return switch (format) {
            case "SSML" -> text(SpeechMarkup.words(content));
            case "CustomPayload" -> custom(content);
            case "Composite" -> composite(content);
            default -> text(content);
        };
    }

    private static List<PostTextMessage> text(String text) {
        return text.isBlank() ? List.of() : List.of(ReplyMessages.text(text));
    }

    /** A message of the Textbots API goes through as it is. */
    private static List<PostTextMessage> custom(String content) {
        try {
            PostTextMessage message = WireJson.mapper().readValue(content, PostTextMessage.class);
            return isWhole(message) ? List.of(message) : text(content);
        } catch (JacksonException other) {
            return text(content);
        }
    }

    /** Whether it is a text, or has content; a payload may also be the JSON {@code null}. */
    private static boolean isWhole(@Nullable PostTextMessage message) {
        if (message == null) {
            return false;
        }
        List<ConversationMessageContent> content = message.content();
        return switch (message.type()) {
            case TEXT -> message.text() != null && content == null;
            case STRUCTURED ->
                content != null && !content.isEmpty() && content.stream().allMatch(Objects::nonNull);
            default -> false;
        };
    }

    /** Several messages in one: {@code {"messages":[{"type":"PlainText","group":0,"value":"…"}]}}. */
    private static List<PostTextMessage> composite(String content) {
        try {
            JsonNode messages = WireJson.mapper().readTree(content).path("messages");
            return messages.isEmpty()
                    ? text(content)
                    : messages.valueStream().flatMap(LexText::part).toList();
        } catch (JacksonException other) {
            return text(content);
        }
    }

    private static Stream<PostTextMessage> part(JsonNode part) {
        String format = part.path("type").asString("");
        String value = part.path("value").asString("");
        // A part holds no parts: that would not end.
        return format.equals("Composite") ? text(value).stream() : replies(format, value).stream();
    }
}
