package dev.parley.engine.action;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.CallData;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Calls a data action and goes on by what came of it (architect-semantics §3.9). */
final class CallDataProcessor implements ActionProcessor<CallData> {
    @Override
    public Class<CallData> action() {
        return CallData.class;
    }

    @Override
    public Move process(CallData action, Run run) {
        DataCall call = new DataCall(
                action.category(), action.dataAction(), inputs(action, run), timeout(action, run), correlation(run));
        return switch (run.ports().outside().actions().call(call)) {
            case DataAnswer.Success(JsonNode body) -> succeed(action, call, body, run);
            case DataAnswer.Failure(JsonNode fields) -> fail(action, fields, run);
            case DataAnswer.Timeout() -> new Move.Enter(action.late());
        };
    }

    private static ObjectNode inputs(CallData action, Run run) {
        ObjectNode inputs = JsonNodeFactory.instance.objectNode();
        action.inputs().forEach((name, expression) -> {
            Value value = run.evaluate(expression);
            if (value.isSet()) {
                inputs.set(name, ValueJson.toWire(value));
            }
        });
        return inputs;
    }

    private static Duration timeout(CallData action, Run run) {
        return run.evaluate(action.timeout()) instanceof DurationValue(long milliseconds)
                ? Duration.ofMillis(Math.clamp(milliseconds, 1, DataCall.LONGEST.toMillis()))
                : DataCall.STANDARD_TIMEOUT;
    }

    private static String correlation(Run run) {
        return run.conversation().id() + "/" + run.counters().actions();
    }

    private static Move succeed(CallData action, DataCall call, JsonNode body, Run run) {
        Optional<String> misfit = new BoundOutputs(action.successOutputs()).assign(body, run);
        if (misfit.isPresent()) {
            String message = "The data action '" + call.action() + "' answered what the flow cannot take. ";
            return fail(
                    action,
                    DataAnswer.failure("bad.answer", message + misfit.get()).fields(),
                    run);
        }
        return new Move.Enter(action.success());
    }

    private static Move fail(CallData action, JsonNode fields, Run run) {
        new BoundOutputs(action.failureOutputs()).assignWhatFits(fields, run);
        return new Move.Enter(action.failure());
    }
}
