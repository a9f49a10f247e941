package dev.parley.engine.port;

import dev.parley.flow.action.CallVirtualAgent;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of a guide or an agentic virtual agent.
 *
 * @param kind which of the two it is
 * @param name its name
 * @param inputs what it is given, by name; an input without a value is left out
 * @param correlationId names this call of this session, the same when a turn is played again
 */
public record AgentCall(CallVirtualAgent.Kind kind, String name, ObjectNode inputs, String correlationId) {}
