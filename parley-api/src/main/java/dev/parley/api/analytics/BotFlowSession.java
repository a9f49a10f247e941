package dev.parley.api.analytics;

import dev.parley.api.EntityRef;
import dev.parley.api.textbots.TextBotChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session of a bot flow (wire-contract §4.5).
 *
 * @param id its id
 * @param flow the flow
 * @param channel what the bot talks through
 * @param language the language it began with
 * @param endLanguage the language of its last turn
 * @param conversation the conversation it belongs to
 * @param dateCreated when it was launched
 * @param dateCompleted when it was over; none while it goes on
 * @param botResult how it ended
 * @param botResultCategory the same, roughly
 */
public record BotFlowSession(
        String id,
        Flow flow,
        TextBotChannel channel,
        @Nullable String language,
        @Nullable String endLanguage,
        @Nullable EntityRef conversation,
        Instant dateCreated,
        @Nullable Instant dateCompleted,
        BotResult botResult,
        BotResultCategory botResultCategory) {
    /** @param id the flow's id */
    public record Flow(String id) {}
}
