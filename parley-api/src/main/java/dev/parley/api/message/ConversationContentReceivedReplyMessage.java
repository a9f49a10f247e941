package dev.parley.api.message;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a picker in the conversation before or after it is answered.
 *
 * @param header words above it
 * @param title its title
 * @param subtitle smaller words below
 * @param buttonLabel what its button shows
 * @param imageUrl URL of a picture
 */
public record ConversationContentReceivedReplyMessage(
        @Nullable String header,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String buttonLabel,
        @Nullable String imageUrl) {}
