package dev.parley.provider.connector;

import dev.parley.api.WireJson;
import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.message.ConversationContentText;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the participant said, as connectors send it: text, or what was pressed (providers-and-channels §1.2, §1.3). */
final class ConnectorMessage {
    private ConnectorMessage() {}

    /** The message; empty when it says nothing that a bot could be sent. */
    static Optional<ObjectNode> of(PostTextMessage message) {
        List<ConversationMessageContent> content = Objects.requireNonNullElse(message.content(), List.of());
        List<ConversationContentButtonResponse> pressed = content.stream()
                .map(ConversationMessageContent::buttonResponse)
                .filter(Objects::nonNull)
                .toList();
        return pressed.isEmpty() ? text(message, content) : Optional.of(structured(message, pressed));
    }

    private static ObjectNode structured(PostTextMessage message, List<ConversationContentButtonResponse> pressed) {
        ObjectNode node = WireJson.mapper().createObjectNode().put("type", "Structured");
        Stream.of(
                        Optional.ofNullable(message.text()),
                        Optional.ofNullable(pressed.getFirst().text()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(text -> node.put("text", text));
        for (ConversationContentButtonResponse button : pressed) {
            ObjectNode response = node.withArray("content")
                    .addObject()
                    .put("contentType", "ButtonResponse")
                    .putObject("buttonResponse");
            String text = Objects.requireNonNullElse(button.text(), Objects.requireNonNullElse(button.payload(), ""));
            response.put("type", type(button))
                    .put("text", text)
                    .put("payload", Objects.requireNonNullElse(button.payload(), text));
        }
        return node;
    }

    /** Connectors know two kinds of buttons. */
    private static String type(ConversationContentButtonResponse button) {
        return button.type() == ConversationContentButtonResponse.Type.QUICK_REPLY ? "QuickReply" : "Button";
    }

    private static Optional<ObjectNode> text(PostTextMessage message, List<ConversationMessageContent> content) {
        return Stream.concat(
                        Stream.ofNullable(message.text()),
                        content.stream()
                                .map(ConversationMessageContent::text)
                                .filter(Objects::nonNull)
                                .map(ConversationContentText::body))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .map(text ->
                        WireJson.mapper().createObjectNode().put("type", "Text").put("text", text));
    }
}
