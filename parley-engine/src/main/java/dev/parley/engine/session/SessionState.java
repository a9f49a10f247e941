package dev.parley.engine.session;

/**
 * All a session remembers between turns.
 *
 * @param ended whether the flow has come to its end
 */
public record SessionState(boolean ended) {}
