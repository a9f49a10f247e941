package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.OrderedMap;
import java.util.Map;

/**
 * The variables that are filled by what comes from outside the flow (flow-corpus §3.3).
 *
 * @param answer receive the answer's parts, by dotted name
 * @param error receive the error's parts, by dotted name
 */
public record Bindings(Map<String, Variable> answer, Map<String, Variable> error) {
    public Bindings {
        answer = OrderedMap.copyOf(answer);
        error = OrderedMap.copyOf(error);
    }

    /** The bindings below an object's name; {@code answer} is the key that those of an answer stand under. */
    static Bindings read(ActionSource in, String answer) {
        return new Bindings(in.bindings(answer), in.bindings("failureOutputs"));
    }
}
