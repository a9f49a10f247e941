package dev.parley.engine.port;

import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import java.util.Optional;

/** The flows that other flows can call. */
public interface CallableFlows {
    /** The version of a flow that new calls run. */
    Optional<Callable> latest(FlowKind kind, String name);

    /** A certain version of a flow, which a call that is under way runs. */
    Optional<Callable> version(String flowId, String version);

    /**
     * A flow that can be called.
     *
     * @param version which version it is
     * @param program the flow
     * @param understanding understands text for it
     */
    record Callable(String version, BotProgram program, Understanding understanding) {}

    /** No flows. */
    static CallableFlows none() {
        return new CallableFlows() {
            @Override
            public Optional<Callable> latest(FlowKind kind, String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Callable> version(String flowId, String version) {
                return Optional.empty();
            }
        };
    }
}
