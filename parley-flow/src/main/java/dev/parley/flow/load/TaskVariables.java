package dev.parley.flow.load;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a call of a task hands to its variables, and takes from them. */
final class TaskVariables {
    private final Compilation compilation;
    private final Scope scope;
    private final NamedVariables variables;

    TaskVariables(Compilation compilation, Scope scope, NamedVariables variables) {
        this.compilation = compilation;
        this.scope = scope;
        this.variables = variables;
    }

    List<Assignment> inputs(Optional<YamlFields> named, OptionalInt task) {
        List<Assignment> inputs = new ArrayList<>();
        if (named.isEmpty() || task.isEmpty()) {
            return inputs;
        }
        Scope inTask = scopeOf(task.getAsInt());
        for (YamlMap.Entry entry : named.get().map().entries()) {
            Variable target = inTask.find(entry.name());
            if (target == null) {
                variables.unknown(entry.name(), entry.key().at(), inTask);
                continue;
            }
            compilation
                    .settings()
                    .read(entry.value(), target.type(), scope)
                    .ifPresent(value -> inputs.add(new Assignment(target, value)));
        }
        return inputs;
    }

    /** The variables that take something, by the names of the task's. */
    Map<String, Variable> outputs(Map<String, YamlFields> named, OptionalInt task) {
        Map<String, Variable> bound = new LinkedHashMap<>();
        if (task.isEmpty()) {
            return bound;
        }
        Scope inTask = scopeOf(task.getAsInt());
        named.forEach((name, body) -> {
            Optional<Variable> target = variables.bound(body);
            Variable source = inTask.find(name);
            if (source == null) {
                variables.unknown(name, body.at(), inTask);
            } else if (target.isPresent()) {
                variables.check(source.name(), target.get(), source.type(), body.at());
                bound.put(source.name(), target.get());
            }
        });
        return bound;
    }

    /** The own variables of a task. */
    private Scope scopeOf(int task) {
        return new Scope(null, compilation.sequences().outlines().get(task).names());
    }
}
