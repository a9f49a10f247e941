package dev.parley.api.textbots;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * Starts a session of a published bot flow.
 *
 * @param flow the flow
 * @param externalSessionId the caller's own id of the session, possibly empty
 * @param conversationId the conversation it belongs to
 * @param inputData values of input variables
 * @param channel what the bot talks through
 * @param language the wished language tag; absent, empty or unsupported means the flow's default
 */
public record TextBotFlowLaunchRequest(
        @Required TextBotFlow flow,
        @Required String externalSessionId,
        @Nullable String conversationId,
        @Nullable TextBotInputOutputData inputData,
        @Required TextBotChannel channel,
        @Nullable String language) {}
