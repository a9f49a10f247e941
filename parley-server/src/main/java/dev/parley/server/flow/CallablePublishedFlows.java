package dev.parley.server.flow;

import dev.parley.engine.port.CallableFlows;
import dev.parley.flow.program.FlowKind;
import java.util.Optional;

/**
 * The published flows as other flows call them.
 *
 * @param published what is published
 */
public record CallablePublishedFlows(PublishedFlows published) implements CallableFlows {
    @Override
    public Optional<Callable> latest(FlowKind kind, String name) {
        return published.latest(kind, name).map(CallablePublishedFlows::callable);
    }

    @Override
    public Optional<Callable> version(String flowId, String version) {
        return published.version(flowId, version).map(CallablePublishedFlows::callable);
    }

    private static Callable callable(PublishedFlow flow) {
        return new Callable(flow.version(), flow.program(), flow.understanding());
    }
}
