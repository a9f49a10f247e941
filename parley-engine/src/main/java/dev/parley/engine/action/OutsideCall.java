package dev.parley.engine.action;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Bindings;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the actions have in common that send values outside and take what comes back (architect-semantics §3.9). */
final class OutsideCall {
    private OutsideCall() {}

    /** What is sent, by name; an input that is NOT_SET is left out. */
    static ObjectNode inputs(Map<String, Expression> named, Run run) {
        ObjectNode inputs = JsonNodeFactory.instance.objectNode();
        named.forEach((name, expression) -> {
            Value value = run.evaluate(expression);
            if (value.isSet()) {
                inputs.set(name, ValueJson.toWire(value));
            }
        });
        return inputs;
    }

    /** Names this call of this session, the same when a turn is played again. */
    static String correlation(Run run) {
        return run.conversation().id() + "/" + run.counters().actions();
    }

    /**
     * Gives the bound variables their parts of what came back.
     *
     * @param misfit makes an error of what the variables cannot take, which a sentence tells
     * @return what came back, or the error where the variables cannot take it
     */
    static DataAnswer settle(
            DataAnswer answer, Bindings bindings, Function<String, DataAnswer.Failure> misfit, Run run) {
        return switch (answer) {
            case DataAnswer.Success(JsonNode body) -> {
                Optional<String> problem = new BoundOutputs(bindings.answer()).assign(body, run);
                yield problem.isEmpty() ? answer : settle(misfit.apply(problem.get()), bindings, misfit, run);
            }
            case DataAnswer.Failure(JsonNode fields) -> {
                new BoundOutputs(bindings.error()).assignWhatFits(fields, run);
                yield answer;
            }
            case DataAnswer.Timeout timeout -> timeout;
        };
    }
}
