package dev.parley.engine.run;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of a session while a turn runs: the flow's own, and those of the innermost state or task. */
public final class Variables {
    private final Map<String, Value> flow;
    private final CallStack stack;

    Variables(Map<String, Value> flow, CallStack stack) {
        this.flow = new LinkedHashMap<>(flow);
        this.stack = stack;
    }

    Map<String, Value> flow() {
        return flow;
    }

    public Value get(Variable variable) {
        Map<String, Value> store = isOfSequence(variable) ? stack.localVariables() : flow;
        Value value = store.get(variable.name());
        return value != null ? value : variable.type().absent();
    }

    void set(Variable variable, Value value) {
        if (isOfSequence(variable)) {
            Map<String, Value> locals = new LinkedHashMap<>(stack.localVariables());
            locals.put(variable.name(), value);
            stack.setLocalVariables(locals);
        } else {
            flow.put(variable.name(), value);
        }
    }

    private static boolean isOfSequence(Variable variable) {
        return variable.place() == Variable.Place.SEQUENCE;
    }
}
