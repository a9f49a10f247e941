package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.DataActionCalled;
import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Data actions before a witness. An answer that no session can hold is a failure. */
record WitnessedDataActions(DataActions actions, Consumer<Event> events) implements DataActions {
    @Override
    public DataAnswer call(DataCall call) {
        DataAnswer answer = within(call, actions.call(call));
        events.accept(new DataActionCalled(call.category(), call.action(), call.inputs(), answer));
        return answer;
    }

    private static DataAnswer within(DataCall call, DataAnswer answer) {
        return switch (answer) {
            case DataAnswer.Success(JsonNode body)
            when !AnswerLimits.hold(body) ->
                DataAnswer.failure(
                        "bad.answer",
                        "The data action '" + call.action()
                                + "' answered what the flow cannot take. The answer is too large or too deep.");
            case DataAnswer.Failure(JsonNode fields)
            when !AnswerLimits.hold(fields) -> new DataAnswer.Failure(JsonNodeFactory.instance.objectNode());
            default -> answer;
        };
    }
}
