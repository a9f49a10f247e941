package dev.parley.engine.session;

/**
 * A flow that was called and has not come back.
 *
 * @param flowId its id
 * @param version its version
 * @param state its own session
 */
public record CalledFlow(String flowId, String version, SessionState state) {}
