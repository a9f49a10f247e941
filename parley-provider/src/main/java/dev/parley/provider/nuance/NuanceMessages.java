package dev.parley.provider.nuance;

import dev.parley.api.message.ConversationContentQuickReply;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.provider.ReplyMessages;
import dev.parley.provider.SpeechMarkup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Nuance says: what is meant for the eye, else the words of what is meant for the ear (providers-and-channels §4.3). */
final class NuanceMessages {
    private NuanceMessages() {}

    /** The messages of a payload or one message of an action. */
    static List<PostTextMessage> texts(JsonNode messages) {
        return messages.isArray()
                ? messages.valueStream()
                        .flatMap(message -> words(message).stream())
                        .map(ReplyMessages::text)
                        .toList()
                : words(messages).stream().map(ReplyMessages::text).toList();
    }

    /** A question; what can be picked stands under its last words. */
    static List<PostTextMessage> question(JsonNode action) {
        List<ConversationContentQuickReply> answers =
                items(action).stream().map(NuanceMessages::answer).toList();
        List<PostTextMessage> texts = new ArrayList<>(texts(action.path("message")));
        if (!answers.isEmpty()) {
            String last = texts.isEmpty() ? "" : texts.removeLast().text();
            texts.add(ReplyMessages.choice(last == null ? "" : last, answers));
        }
        return texts;
    }

    /** What can be picked of a question. */
    static List<JsonNode> items(JsonNode action) {
        return action.path("selectable")
                .path("selectableItems")
                .valueStream()
                .filter(item -> !text(item.path("value"), "value").isEmpty())
                .toList();
    }

    private static ConversationContentQuickReply answer(JsonNode item) {
        String value = text(item.path("value"), "value");
        String shown = text(item, "displayText");
        return ReplyMessages.answer(shown.isEmpty() ? value : shown, value, orNull(text(item, "displayImageUri")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> words(JsonNode message) {
        List<String> seen = texts(message, "visual");
        return seen.isEmpty()
                ? texts(message, "nlg").stream()
                        .map(SpeechMarkup::words)
                        .filter(words -> !words.isEmpty())
                        .toList()
                : seen;
    }

    private static List<String> texts(JsonNode message, String of) {
        return message.path(of)
                .valueStream()
                .map(part -> text(part, "text"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    static String text(JsonNode object, String property) {
        JsonNode text = object.path(property);
        return text.isString() ? text.stringValue() : "";
    }
}
