package dev.parley.api.textbots;

import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.message.ConversationMessageEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a participant chose or filled in.
 *
 * @param inputs choices and forms
 * @param messages events such as signing in
 */
public record TextBotsRichMediaInputEvent(
        @Nullable List<ConversationMessageContent> inputs,
        @Nullable List<ConversationMessageEvent> messages) {}
