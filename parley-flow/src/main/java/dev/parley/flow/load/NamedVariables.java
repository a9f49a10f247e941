package dev.parley.flow.load;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that the settings of a block name. */
final class NamedVariables {
    private final Compilation compilation;
    private final Scope scope;
    private final YamlFields fields;

    NamedVariables(Compilation compilation, Scope scope, YamlFields fields) {
        this.compilation = compilation;
        this.scope = scope;
        this.fields = fields;
    }

    /** The variable that a {@code var} setting binds, or null where it binds none. */
    @Nullable
    Variable binding(String key, Type type) {
        Optional<YamlScalar> name = fields.inside(key).flatMap(NamedVariables::name);
        Optional<Variable> variable = name.flatMap(this::lookUp);
        variable.ifPresent(each -> check(key, each, type, name.get().at()));
        return variable.orElse(null);
    }

    /** Says that a variable cannot take what a name yields, unless it can. */
    void check(String what, Variable variable, Type wanted, Position at) {
        if (!variable.type().equals(wanted)) {
            compilation
                    .findings()
                    .error(
                            "wrong-type",
                            at,
                            "'" + variable.name() + "' is of type "
                                    + variable.type().display() + "; " + what + " needs a variable of type "
                                    + wanted.display());
        }
    }

    /** The variables that the {@code var} settings of a map bind, by name. */
    Map<String, Variable> all(String key) {
        Map<String, Variable> bindings = new LinkedHashMap<>();
        Optional<YamlFields> outputs = fields.inside(key);
        for (String name : outputs.map(YamlFields::keys).orElse(List.of())) {
            outputs.get()
                    .inside(name)
                    .flatMap(NamedVariables::name)
                    .flatMap(this::lookUp)
                    .ifPresent(variable -> bindings.put(name, variable));
        }
        return bindings;
    }

    /** The name after {@code var}; empty for a setting that binds nothing. */
    private static Optional<YamlScalar> name(YamlFields binding) {
        binding.inert("noValue", "none");
        Optional<YamlScalar> name = binding.scalar("var");
        binding.finish();
        return name;
    }

    /** The variable whose full name stands under a key. */
    Optional<Variable> variable(String key) {
        Optional<YamlScalar> name = fields.scalar(key);
        if (name.isEmpty()) {
            compilation
                    .findings()
                    .error("missing-key", fields.at(), fields.what() + " needs '" + key + "', the name of a variable");
        }
        return name.flatMap(this::lookUp);
    }

    /** The variable that a block's {@code var} binds. */
    Optional<Variable> bound(YamlFields binding) {
        return name(binding).flatMap(this::lookUp);
    }

    private Optional<Variable> lookUp(YamlScalar name) {
        Variable variable = scope.find(name.value());
        if (variable == null) {
            unknown(name.value(), name.at(), scope);
        }
        return Optional.ofNullable(variable);
    }

    /** Says that there is no such variable. */
    void unknown(String name, Position at, Scope where) {
        List<String> known = where.all().stream().map(Variable::name).toList();
        compilation
                .findings()
                .error(
                        "unknown-variable",
                        at,
                        "there is no variable '" + name + "'" + Spelling.suggestion(name, known));
    }
}
