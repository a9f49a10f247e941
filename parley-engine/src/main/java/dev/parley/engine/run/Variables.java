package dev.parley.engine.run;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.NotSet;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        Map<String, Value> store = isLocal(variable) ? stack.localVariables() : flow;
        Value value = store.get(variable.name());
        return value != null ? value : absent(variable.type());
    }

    void set(Variable variable, Value value) {
        if (isLocal(variable)) {
            Map<String, Value> locals = new LinkedHashMap<>(stack.localVariables());
            locals.put(variable.name(), value);
            stack.setLocalVariables(locals);
        } else {
            flow.put(variable.name(), value);
        }
    }

    /** What a variable of a type holds when nothing was assigned. */
    public static Value absent(Type type) {
        return switch (type) {
            case CollectionType collection -> new CollectionValue(collection.element(), List.of());
            case ScalarType scalar -> new NotSet(scalar);
        };
    }

    private static boolean isLocal(Variable variable) {
        String scope = variable.scope().toLowerCase(Locale.ROOT);
        return scope.equals("task") || scope.equals("state");
    }
}
