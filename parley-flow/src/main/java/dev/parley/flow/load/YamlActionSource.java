package dev.parley.flow.load;

import dev.parley.flow.action.ActionSource;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.Output;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of an action, or of a block inside them, read from YAML. */
final class YamlActionSource implements ActionSource {
    private static final Set<Type> NUMBERS = Set.of(ScalarType.INTEGER, ScalarType.DECIMAL);

    private final Compilation compilation;
    private final Scope scope;
    private final YamlFields fields;
    private final String label;
    private final List<YamlActionSource> inner = new ArrayList<>();
    private @Nullable Outputs outputs;

    YamlActionSource(Compilation compilation, Scope scope, YamlFields fields, String label) {
        this.compilation = compilation;
        this.scope = scope;
        this.fields = fields;
        this.label = label;
    }

    /** Reports the keys nobody asked for, here and in every block that was looked into. */
    void finish() {
        inner.forEach(YamlActionSource::finish);
        if (outputs != null) {
            outputs.finish();
        }
        fields.finish();
    }

    @Override
    public Expression expression(String key, Type type) {
        return configured(key, type).orElseGet(() -> compilation.settings().nothing(type, fields.at()));
    }

    @Override
    public Optional<Expression> configured(String key, Type type) {
        return fields.take(key).flatMap(node -> compilation.settings().read(node, type, scope));
    }

    @Override
    public Optional<Expression> value(String key) {
        return fields.take(key).flatMap(node -> compilation.settings().read(node, null, scope));
    }

    @Override
    public Expression comparable(String key, Type type) {
        boolean literal = !(fields.take(key).orElse(null) instanceof YamlMap map && map.get("exp") != null);
        if (literal && type != ScalarType.NOT_SET) {
            return expression(key, type);
        }
        Expression value = value(key).orElseGet(() -> compilation.settings().nothing(type, fields.at()));
        if (!areComparable(value.type(), type)) {
            compilation
                    .findings()
                    .error(
                            "wrong-type",
                            value.at(),
                            "this is of type " + value.type().display() + " and is compared with one of type "
                                    + type.display() + "; both must be of one type");
        }
        return value;
    }

    /** What {@code ==} takes: one type on both sides, numbers of either kind, and the literal NOT_SET. */
    private static boolean areComparable(Type left, Type right) {
        return left.equals(right)
                || left == ScalarType.NOT_SET
                || right == ScalarType.NOT_SET
                || (NUMBERS.contains(left) && NUMBERS.contains(right));
    }

    @Override
    public List<Expression> expressions(String key, Type type) {
        Optional<YamlNode> node = fields.take(key);
        List<YamlNode> items = switch (node.orElse(null)) {
            case YamlList list -> list.items();
            case YamlMap map when map.get("lit") instanceof YamlList list -> list.items();
            case null, default -> List.of();
        };
        return items.stream()
                .flatMap(item -> compilation.settings().read(unwrap(item), type, scope).stream())
                .toList();
    }

    /** An item may stand bare or under its own name: {@code - noMatchReprompt: {exp: …}}. */
    private static YamlNode unwrap(YamlNode item) {
        return item instanceof YamlMap map
                        && map.entries().size() == 1
                        && map.get("lit") == null
                        && map.entries().getFirst().value() instanceof YamlMap setting
                ? setting
                : item;
    }

    @Override
    public boolean flag(String key, boolean standard) {
        return word(key).map(Boolean::parseBoolean).orElse(standard);
    }

    @Override
    public Optional<String> word(String key) {
        Optional<YamlNode> node = fields.take(key);
        if (node.isPresent() && node.get() instanceof YamlMap map && map.get("lit") instanceof YamlScalar literal) {
            return Optional.of(literal.value());
        }
        return node.filter(each -> each instanceof YamlScalar scalar && !scalar.isNull())
                .map(each -> ((YamlScalar) each).value());
    }

    @Override
    public @Nullable Variable binding(String key, Type type) {
        Optional<YamlScalar> name = fields.inside(key).flatMap(YamlActionSource::bound);
        Optional<Variable> variable = name.flatMap(this::lookUp);
        variable.ifPresent(each -> checkType(key, each, type, name.get().at()));
        return variable.orElse(null);
    }

    private void checkType(String key, Variable variable, Type wanted, Position at) {
        if (!variable.type().equals(wanted)) {
            compilation
                    .findings()
                    .error(
                            "wrong-type",
                            at,
                            "'" + variable.name() + "' is of type "
                                    + variable.type().display() + "; " + key + " needs a variable of type "
                                    + wanted.display());
        }
    }

    /** The name after {@code var}; empty for a setting that binds nothing. */
    private static Optional<YamlScalar> bound(YamlFields binding) {
        binding.inert("noValue", "none");
        Optional<YamlScalar> name = binding.scalar("var");
        binding.finish();
        return name;
    }

    @Override
    public Map<String, Variable> bindings(String key) {
        Map<String, Variable> bindings = new LinkedHashMap<>();
        Optional<YamlFields> outputs = fields.inside(key);
        for (String name : outputs.map(YamlFields::keys).orElse(List.of())) {
            outputs.get()
                    .inside(name)
                    .flatMap(YamlActionSource::bound)
                    .flatMap(this::lookUp)
                    .ifPresent(variable -> bindings.put(name, variable));
        }
        return bindings;
    }

    @Override
    public Map<String, Expression> named(String key) {
        Map<String, Expression> named = new LinkedHashMap<>();
        fields.inside(key)
                .ifPresent(map -> map.map()
                        .entries()
                        .forEach(entry -> compilation
                                .settings()
                                .read(entry.value(), null, scope)
                                .ifPresent(expression -> named.put(entry.name(), expression))));
        return named;
    }

    @Override
    public Optional<ActionSource> inside(String key) {
        return fields.inside(key).map(this::nested);
    }

    @Override
    public Optional<NamedSource> object(String key) {
        Optional<YamlFields> object = fields.inside(key);
        if (object.isEmpty() || object.get().keys().size() != 1) {
            compilation
                    .findings()
                    .error("wrong-shape", fields.at(), "'" + key + "' must be a map of one key, the object's name");
            return Optional.empty();
        }
        String name = object.get().keys().getFirst();
        return object.get().inside(name).map(body -> new NamedSource(name, nested(body)));
    }

    @Override
    public List<ActionSource> items(String key, String wrapper) {
        if (!wrapper.isEmpty()) {
            return fields.wrapped(key, wrapper).stream().map(this::nested).toList();
        }
        return fields.items(key).stream()
                .map(item -> nested(YamlFields.of(item, "an item of '" + key + "'", compilation.findings())))
                .toList();
    }

    private ActionSource nested(YamlFields body) {
        YamlActionSource source = new YamlActionSource(compilation, scope, body, label);
        inner.add(source);
        return source;
    }

    @Override
    public Output output(String name) {
        return outputs().output(name);
    }

    @Override
    public Block branch(String name) {
        return outputs().output(name).block();
    }

    @Override
    public Map<String, Output> paths() {
        return outputs().paths();
    }

    @Override
    public Map<String, Output> named(String list, String wrapper) {
        return outputs().named(list, wrapper);
    }

    private Outputs outputs() {
        if (outputs == null) {
            outputs = new Outputs(fields, new BlockReader(compilation, scope), label, compilation.findings());
        }
        return outputs;
    }

    @Override
    public Block block(String key, String branch) {
        List<YamlNode> items = key.isEmpty() ? List.of() : fields.items(key);
        return new BlockReader(compilation, scope).read(items, label + "/" + branch);
    }

    @Override
    public OptionalInt task(String key) {
        Optional<YamlScalar> reference = fields.scalar(key);
        if (reference.isEmpty()) {
            error("missing-key", fields.what() + " needs '" + key + "'");
            return OptionalInt.empty();
        }
        return compilation
                .sequences()
                .find(reference.get().value(), true, reference.get().at(), compilation.findings());
    }

    @Override
    public List<Assignment> taskInputs(String key, OptionalInt task) {
        List<Assignment> inputs = new ArrayList<>();
        Optional<YamlFields> map = fields.inside(key);
        if (map.isEmpty() || task.isEmpty()) {
            return inputs;
        }
        Scope inTask = scopeOf(task.getAsInt());
        for (YamlMap.Entry entry : map.get().map().entries()) {
            Variable target = inTask.find(entry.name());
            if (target == null) {
                unknownVariable(entry.name(), entry.key().at(), inTask);
                continue;
            }
            compilation
                    .settings()
                    .read(entry.value(), target.type(), scope)
                    .ifPresent(value -> inputs.add(new Assignment(target, value)));
        }
        return inputs;
    }

    @Override
    public Map<String, Variable> taskOutputs(OptionalInt task) {
        Map<String, YamlFields> named = outputs().variables();
        Map<String, Variable> bound = new LinkedHashMap<>();
        if (task.isEmpty()) {
            return bound;
        }
        Scope inTask = scopeOf(task.getAsInt());
        named.forEach((name, body) -> {
            Optional<Variable> target = bound(body).flatMap(this::lookUp);
            Variable source = inTask.find(name);
            if (source == null) {
                unknownVariable(name, body.at(), inTask);
            } else if (target.isPresent()) {
                checkType(source.name(), target.get(), source.type(), body.at());
                bound.put(source.name(), target.get());
            }
        });
        return bound;
    }

    /** The own variables of a task. */
    private Scope scopeOf(int task) {
        return new Scope(null, compilation.sequences().outlines().get(task).names());
    }

    @Override
    public Optional<Slot> slot(String key) {
        Optional<YamlScalar> name = fields.inside(key).flatMap(block -> block.scalar("name"));
        if (name.isEmpty()) {
            error("missing-key", fields.what() + " needs '" + key + ": {name: …}'");
            return Optional.empty();
        }
        Optional<Slot> slot = compilation.nlu().slot(name.get().value());
        if (slot.isEmpty()) {
            List<String> known =
                    compilation.nlu().slots().stream().map(Slot::name).toList();
            compilation
                    .findings()
                    .error(
                            "unknown-slot",
                            name.get().at(),
                            "the flow has no slot '" + name.get().value() + "'"
                                    + Spelling.suggestion(name.get().value(), known));
        }
        return slot;
    }

    @Override
    public Optional<Variable> variable(String key) {
        Optional<YamlScalar> name = fields.scalar(key);
        if (name.isEmpty()) {
            error("missing-key", fields.what() + " needs '" + key + "', the name of a variable");
        }
        return name.flatMap(this::lookUp);
    }

    @Override
    public Optional<Assignment> assignment(String valueKey, Type type) {
        Optional<Variable> target = variable("variable");
        Expression value = expression(valueKey, target.map(Variable::type).orElse(type));
        return target.map(variable -> new Assignment(variable, value));
    }

    private Optional<Variable> lookUp(YamlScalar name) {
        Variable variable = scope.find(name.value());
        if (variable == null) {
            unknownVariable(name.value(), name.at(), scope);
        }
        return Optional.ofNullable(variable);
    }

    private void unknownVariable(String name, Position at, Scope where) {
        List<String> known = where.all().stream().map(Variable::name).toList();
        compilation
                .findings()
                .error(
                        "unknown-variable",
                        at,
                        "there is no variable '" + name + "'" + Spelling.suggestion(name, known));
    }

    @Override
    public YamlMap settings() {
        return fields.map();
    }

    @Override
    public List<String> keys() {
        return fields.keys();
    }

    @Override
    public void inert(String... keys) {
        fields.inert(keys);
    }

    @Override
    public void notYet(String... keys) {
        for (String key : keys) {
            fields.entry(key)
                    .filter(entry -> isConfigured(entry.value()))
                    .ifPresent(entry -> compilation
                            .findings()
                            .warning("not-runnable", entry.key().at(), "'" + key + "' has no effect yet"));
        }
    }

    private static boolean isConfigured(YamlNode node) {
        return !(node instanceof YamlMap map && (map.get("noValue") != null || map.get("none") != null));
    }

    @Override
    public void warn(String message) {
        compilation.findings().warning("not-runnable", fields.at(), message);
    }

    @Override
    public void error(String rule, String message) {
        compilation.findings().error(rule, fields.at(), message);
    }

    @Override
    public boolean isDigital() {
        return compilation.kind() == FlowKind.DIGITAL_BOT;
    }

    @Override
    public @Nullable Variable declared(String name) {
        return scope.find(name);
    }
}
