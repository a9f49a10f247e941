package dev.parley.engine.port;

import dev.parley.flow.action.CallVirtualAgent;

/** Has guides and agentic virtual agents do their work. */
@FunctionalInterface
public interface VirtualAgents {
    /**
     * What came of it: the outputs by name, {@code exitReason} among them; an error with {@code errorType} and
     * {@code errorMessage}; or that it took too long.
     */
    DataAnswer call(AgentCall call);

    /** No guides and agents: every call fails and says so. */
    static VirtualAgents none() {
        return call -> DataAnswer.error(
                "notConfigured",
                (call.kind() == CallVirtualAgent.Kind.GUIDE ? "The guide '" : "The agentic virtual agent '")
                        + call.name() + "' is not configured; write a file for it in the folder virtual-agents.");
    }
}
