package dev.parley.provider.dialogflow;

import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.message.ConversationContentText;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a message says in mere words (providers-and-channels §0.4.7). */
final class Words {
    private Words() {}

    /** What a pressed button stands for or else shows, else the text of the message, else that of its content. */
    static Optional<String> of(PostTextMessage message) {
        Stream<@Nullable String> pressed = content(message).stream()
                .map(ConversationMessageContent::buttonResponse)
                .filter(Objects::nonNull)
                .flatMap(Words::pressed);
        Stream<@Nullable String> written = content(message).stream()
                .map(ConversationMessageContent::text)
                .filter(Objects::nonNull)
                .map(ConversationContentText::body);
        return Stream.of(pressed, Stream.<@Nullable String>of(message.text()), written)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** Whether it has neither text nor content, and so only asks to begin. */
    static boolean isEmpty(PostTextMessage message) {
        return of(message).isEmpty() && content(message).isEmpty();
    }

    private static Stream<@Nullable String> pressed(ConversationContentButtonResponse button) {
        return Stream.of(button.payload(), button.text());
    }

    private static List<ConversationMessageContent> content(PostTextMessage message) {
        return Objects.requireNonNullElse(message.content(), List.of());
    }
}
