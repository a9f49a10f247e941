package dev.parley.provider;

import dev.parley.api.textbots.PostTextRequest;
import java.time.Duration;

/**
 * A message for a third-party bot.
 *
 * @param bot the bot
 * @param request what the caller sent, with the settings for each provider
 * @param conversationId the id of the conversation, the same in all turns of a session
 * @param correlationId the id of the request, for headers and logs
 * @param deadline how long the whole call may take
 * @param state what the adapter noted in the turn before; empty in the first
 */
public record ProviderCall(
        ListedBot bot,
        PostTextRequest request,
        String conversationId,
        String correlationId,
        Duration deadline,
        String state) {
    /** Whether it is the first message of its session. */
    public boolean isFirst() {
        return state.isEmpty();
    }
}
