package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.VirtualAgentCalled;
import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.VirtualAgents;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/** Guides and agentic virtual agents before a witness. An answer that no session can hold is a failure. */
record WitnessedVirtualAgents(VirtualAgents agents, Consumer<Event> events) implements VirtualAgents {
    @Override
    public DataAnswer call(AgentCall call) {
        DataAnswer answer = within(call, agents.call(call));
        events.accept(new VirtualAgentCalled(call.kind(), call.name(), call.inputs(), answer));
        return answer;
    }

    private static DataAnswer within(AgentCall call, DataAnswer answer) {
        return switch (answer) {
            case DataAnswer.Success(var body)
            when !AnswerLimits.hold(body) ->
                DataAnswer.error(
                        "badAnswer",
                        "'" + call.name()
                                + "' answered what the flow cannot take. The answer is too large or too deep.");
            case DataAnswer.Failure(var fields)
            when !AnswerLimits.hold(fields) -> new DataAnswer.Failure(JsonNodeFactory.instance.objectNode());
            default -> answer;
        };
    }
}
