package dev.parley.api.textbots;

import dev.parley.api.Required;

/**
 * Where a flow stood.
 *
 * @param actionName the action's name
 * @param actionNumber its tracking number
 * @param sequenceName the state or task
 */
public record TextBotFlowLocation(
        @Required String actionName,
        @Required Integer actionNumber,
        @Required String sequenceName) {}
