package dev.parley.api.message;

import org.jspecify.annotations.Nullable;

/**
 * An application of the channel.
 *
 * @param name the name the channel knows it by
 * @param url what is handed to it
 * @param receivedMessage what stands for it before it is used
 * @param replyMessage what stands for it afterwards
 */
public record ConversationContentInteractiveApplication(
        @Nullable String name,
        @Nullable String url,
        @Nullable ConversationContentReceivedReplyMessage receivedMessage,
        @Nullable ConversationContentReceivedReplyMessage replyMessage) {}
