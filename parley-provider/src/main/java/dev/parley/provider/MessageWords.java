package dev.parley.provider;

import dev.parley.api.message.ConversationContentButtonResponse;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a message, for bots that take nothing else (providers-and-channels §0.4.7). */
public final class MessageWords {
    private MessageWords() {}

    /** What a pressed answer stands for, else what it shows, else the text; empty when the message says nothing. */
    public static Optional<String> of(PostTextMessage message) {
        return pressed(message)
                .flatMap(button -> first(button.payload(), button.text()))
                .or(() -> first(message.text()));
    }

    /** The answer that was pressed, if one was. */
    public static Optional<ConversationContentButtonResponse> pressed(PostTextMessage message) {
        return Optional.ofNullable(message.content()).stream()
                .flatMap(List::stream)
                .map(ConversationMessageContent::buttonResponse)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
