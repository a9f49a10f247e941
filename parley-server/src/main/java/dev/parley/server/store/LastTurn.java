package dev.parley.server.store;

/**
 * The turn a session committed last.
 *
 * @param id the turn's id
 * @param requestKey what tells a repeated request from a new one
 * @param response the body that was answered, as JSON
 */
public record LastTurn(String id, String requestKey, String response) {}
