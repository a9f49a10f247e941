package dev.parley.provider.dialogflow;

import java.util.Map;

/**
 * What an agent is asked, in the words both editions share.
 *
 * @param session the name of the session, with the agent's and perhaps the environment's
 * @param language a language tag
 * @param input what the participant said or what happened
 * @param isFirst whether the conversation begins
 * @param channel the channel of CX; empty for none
 * @param webhookPayload what the agent's webhook is told; possibly nothing
 * @param eventParameters what comes along with the event, or begins the conversation; possibly nothing
 */
record Query(
        String session,
        String language,
        Input input,
        boolean isFirst,
        String channel,
        Map<String, String> webhookPayload,
        Map<String, String> eventParameters) {
    Query {
        webhookPayload = Map.copyOf(webhookPayload);
        eventParameters = Map.copyOf(eventParameters);
    }

    /** Words, or an event instead. */
    sealed interface Input {
        record Words(String text) implements Input {}

        record Event(String name) implements Input {}
    }
}
