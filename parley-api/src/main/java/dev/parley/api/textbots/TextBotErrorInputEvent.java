package dev.parley.api.textbots;

import org.jspecify.annotations.Nullable;

/**
 * How a channel failed.
 *
 * @param code its code
 * @param message its words
 */
public record TextBotErrorInputEvent(
        @Nullable String code, @Nullable String message) {}
