package dev.parley.api.message;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * Words.
 *
 * @param type {@code Text}
 * @param body the words
 */
public record ConversationContentText(
        @Nullable String type, @Required String body) {}
