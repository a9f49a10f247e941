package dev.parley.flow.load;

import dev.parley.flow.expression.Declarations;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.ScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables in sight at one place: those of a sequence over those of the flow and the built-in ones. */
final class Scope implements Declarations {
    private static final String SYSTEM_PROMPT = "promptsystem.";
    private static final String USER_PROMPT = "prompt.";

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final @Nullable Scope outer;

    Scope(@Nullable Scope outer, Collection<Variable> variables) {
        this.outer = outer;
        variables.forEach(this::add);
    }

    void add(Variable variable) {
        variables.putIfAbsent(key(variable.name()), variable);
    }

    @Override
    public @Nullable Variable find(String name) {
        String key = key(name);
        Variable own = variables.get(key);
        if (own != null) {
            return own;
        }
        if (outer != null) {
            return outer.find(name);
        }
        return key.startsWith(SYSTEM_PROMPT) || key.startsWith(USER_PROMPT)
                ? new Variable(name, ScalarType.PROMPT)
                : null;
    }

    @Override
    public Collection<Variable> all() {
        List<Variable> all = new ArrayList<>(variables.values());
        if (outer != null) {
            all.addAll(outer.all());
        }
        return all;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
