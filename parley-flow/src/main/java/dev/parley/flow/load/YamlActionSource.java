package dev.parley.flow.load;

import dev.parley.flow.action.ActionSource;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The settings of an action, or of a block inside them, read from YAML. */
final class YamlActionSource implements ActionSource {
    private final Compilation compilation;
    private final Scope scope;
    private final YamlFields fields;
    private final String label;
    private final SettingValues values;
    private final NamedVariables bindings;
    private final TaskVariables tasks;
    private final References references;
    private final List<YamlActionSource> inner = new ArrayList<>();
    private @Nullable Outputs outputs;

    YamlActionSource(Compilation compilation, Scope scope, YamlFields fields, String label) {
        this.compilation = compilation;
        this.scope = scope;
        this.fields = fields;
        this.label = label;
        this.values = new SettingValues(compilation.settings(), scope, fields);
        this.bindings = new NamedVariables(compilation, scope, fields);
        this.tasks = new TaskVariables(compilation, scope, bindings);
        this.references = new References(compilation, fields);
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
        return values.expression(key, type);
    }

    @Override
    public Optional<Expression> configured(String key, Type type) {
        return values.configured(key, type);
    }

    @Override
    public Optional<Expression> value(String key) {
        return values.value(key);
    }

    @Override
    public Expression comparable(String key, Type type) {
        return new ComparedValue(compilation, values, fields).read(key, type);
    }

    @Override
    public List<Expression> expressions(String key, Type type) {
        return values.expressions(key, type);
    }

    @Override
    public boolean flag(String key, boolean standard) {
        return word(key).map(Boolean::parseBoolean).orElse(standard);
    }

    @Override
    public Optional<String> word(String key) {
        return values.word(key);
    }

    @Override
    public Map<String, Expression> named(String key) {
        return values.named(key);
    }

    @Override
    public @Nullable Variable binding(String key, Type type) {
        return bindings.binding(key, type);
    }

    @Override
    public Map<String, Variable> bindings(String key) {
        return bindings.all(key);
    }

    @Override
    public Optional<Variable> variable(String key) {
        return bindings.variable(key);
    }

    @Override
    public Optional<Assignment> assignment(String valueKey, Type type) {
        Optional<Variable> target = variable("variable");
        Expression value = expression(valueKey, target.map(Variable::type).orElse(type));
        return target.map(variable -> new Assignment(variable, value));
    }

    @Override
    public OptionalInt task(String key) {
        return references.task(key);
    }

    @Override
    public List<Assignment> taskInputs(String key, OptionalInt task) {
        return tasks.inputs(fields.inside(key), task);
    }

    @Override
    public Map<String, Variable> taskOutputs(OptionalInt task) {
        return tasks.outputs(outputs().variables(), task);
    }

    @Override
    public Optional<Slot> slot(String key) {
        return references.slot(key);
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
