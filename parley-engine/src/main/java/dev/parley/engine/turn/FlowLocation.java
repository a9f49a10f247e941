package dev.parley.engine.turn;

/**
 * Where a flow stands.
 *
 * @param actionName the action's name
 * @param actionNumber its tracking number
 * @param sequenceName the state or task it stands in
 */
public record FlowLocation(String actionName, int actionNumber, String sequenceName) {}
