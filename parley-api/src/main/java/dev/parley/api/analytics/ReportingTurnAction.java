package dev.parley.api.analytics;

/**
 * An action of a bot flow.
 *
 * @param actionId its id
 * @param actionName its name
 * @param actionNumber its tracking number
 * @param actionType its type, such as {@code AskForSlotAction}
 */
public record ReportingTurnAction(String actionId, String actionName, int actionNumber, String actionType) {}
