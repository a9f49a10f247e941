package dev.parley.api.textbots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a participant wrote. Its required fields are checked only where the event is used, as it may come along empty
 * with another type of event.
 *
 * @param mode how it was said
 * @param alternatives what it may have been
 */
public record TextBotUserInputEvent(
        TextBotChannel.@Nullable Mode mode, @Nullable List<Alternative> alternatives) {
    /** @param transcript one understanding of what was said */
    public record Alternative(@Nullable Transcript transcript) {}

    /**
     * Words.
     *
     * @param text the words
     * @param confidence how sure they are, 0 to 1
     */
    public record Transcript(
            @Nullable String text, @Nullable Double confidence) {}
}
