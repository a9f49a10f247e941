package dev.parley.flow.schema;

import dev.parley.flow.action.ActionSource;
import dev.parley.flow.expression.Environment;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.Assignment;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.schema.Asked.Form;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Settings of an action that are there, whatever they are, and note what they are asked for. */
final class Probe implements ActionSource {
    private static final Position NOWHERE = Position.startOf("<schema>");
    private static final Block NO_ACTIONS = new Block(0, "", List.of());
    private static final Output NO_OUTPUT = new Output(false, NO_ACTIONS);
    private static final Variable VARIABLE = new Variable("Flow.any", ScalarType.STRING);

    private final Sketch sketch;
    private final Pretence pretence;
    private final String path;
    private boolean listed;
    private boolean wrong;

    /** @param path the keys that lead here, each with a slash before it */
    Probe(Sketch sketch, Pretence pretence, String path) {
        this.sketch = sketch;
        this.pretence = pretence;
        this.path = path;
    }

    /** A value that is not set. */
    private record Nothing(Type type) implements Expression {
        @Override
        public Position at() {
            return NOWHERE;
        }

        @Override
        public Evaluation evaluate(Environment environment) {
            return new Evaluation.Success(type.absent());
        }
    }

    @Override
    public Expression expression(String key, Type type) {
        sketch.key(key).asSetting(Form.SETTING, type, pretence.word());
        return new Nothing(type);
    }

    @Override
    public Optional<Expression> configured(String key, Type type) {
        Expression value = expression(key, type);
        return pretence.bare() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public Optional<Expression> value(String key) {
        sketch.key(key).asSetting(Form.SETTING, null, pretence.word());
        return Optional.of(new Nothing(ScalarType.STRING));
    }

    @Override
    public Expression comparable(String key, Type type) {
        return value(key).orElseGet(() -> new Nothing(type));
    }

    @Override
    public List<Expression> expressions(String key, Type type) {
        sketch.key(key).asSetting(Form.LIST_OF_SETTINGS, type, pretence.word());
        return List.of(new Nothing(type));
    }

    @Override
    public boolean flag(String key, boolean standard) {
        sketch.key(key).as(Form.FLAG, pretence.word());
        return !standard;
    }

    @Override
    public Optional<String> word(String key) {
        sketch.key(key).as(Form.WORD, pretence.word());
        return Optional.of(pretence.word()).filter(word -> !word.isEmpty());
    }

    @Override
    public @Nullable Variable binding(String key, Type type) {
        sketch.key(key).as(Form.BINDING, pretence.word());
        return pretence.bare() ? null : new Variable(VARIABLE.name(), type);
    }

    @Override
    public Map<String, Variable> bindings(String key) {
        sketch.key(key).as(Form.MAP_OF_BINDINGS, pretence.word());
        return Map.of();
    }

    @Override
    public Map<String, Expression> named(String key) {
        sketch.key(key).as(Form.MAP_OF_SETTINGS, pretence.word());
        return Map.of();
    }

    @Override
    public Optional<ActionSource> inside(String key) {
        return below(key, sketch.key(key).asBlock(Form.BLOCK, pretence.word()));
    }

    @Override
    public Optional<NamedSource> object(String key) {
        return below(key, sketch.key(key).asBlock(Form.NAMED_BLOCK, pretence.word()))
                .map(source -> new NamedSource("Any", source));
    }

    @Override
    public List<ActionSource> items(String key, String wrapper) {
        return below(key, sketch.key(key).asBlocks(wrapper, pretence.word())).stream()
                .toList();
    }

    private Optional<ActionSource> below(String key, Sketch inside) {
        String place = path + "/" + key;
        pretence.visit(place);
        return pretence.lacks(place) ? Optional.empty() : Optional.of(new Probe(inside, pretence, place));
    }

    @Override
    public Output output(String name) {
        sketch.output(name);
        return NO_OUTPUT;
    }

    @Override
    public Block branch(String name) {
        sketch.output(name);
        return NO_ACTIONS;
    }

    @Override
    public Map<String, Output> paths() {
        return named("paths", "path");
    }

    @Override
    public Map<String, Output> named(String list, String wrapper) {
        sketch.outputs(list, wrapper);
        return Map.of();
    }

    @Override
    public Block block(String key, String label) {
        if (!key.isEmpty()) {
            sketch.key(key).as(Form.ACTIONS, pretence.word());
        }
        return NO_ACTIONS;
    }

    @Override
    public OptionalInt task(String key) {
        sketch.key(key).as(Form.NAME, pretence.word());
        return OptionalInt.of(0);
    }

    @Override
    public List<Assignment> taskInputs(String key, OptionalInt task) {
        sketch.key(key).as(Form.MAP_OF_SETTINGS, pretence.word());
        return List.of();
    }

    @Override
    public Map<String, Variable> taskOutputs(OptionalInt task) {
        sketch.bindOutputs();
        return Map.of();
    }

    @Override
    public Optional<Slot> slot(String key) {
        sketch.key(key).as(Form.SLOT, pretence.word());
        return Optional.of(new Slot("Any", "builtin:any"));
    }

    @Override
    public Optional<Variable> variable(String key) {
        sketch.key(key).as(Form.NAME, pretence.word());
        return Optional.of(VARIABLE);
    }

    @Override
    public Optional<Assignment> assignment(String valueKey, Type type) {
        return variable("variable").map(target -> new Assignment(target, expression(valueKey, type)));
    }

    /**
     * Each key that is known already holds an expression, where that is pretended; else each key that is pretended holds a
     * block with that key again.
     */
    @Override
    public YamlMap settings() {
        if (!pretence.computes(path)) {
            return new YamlMap(
                    NOWHERE,
                    pretence.keys().stream()
                            .map(key -> entry(key, new YamlMap(NOWHERE, List.of(entry(key, scalar("x"))))))
                            .toList());
        }
        YamlMap expression = new YamlMap(NOWHERE, List.of(entry("exp", scalar("x"))));
        return new YamlMap(
                NOWHERE,
                sketch.keys().keySet().stream()
                        .map(key -> entry(key, expression))
                        .toList());
    }

    private static YamlMap.Entry entry(String key, YamlNode value) {
        return new YamlMap.Entry(scalar(key), value);
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(SourceText.of("<schema>", text), false);
    }

    @Override
    public List<String> keys() {
        listed = true;
        return pretence.keys();
    }

    /**
     * Who accepts the very keys there are accepts any, unless they are wrong. An expression that is accepted as it is is
     * one still.
     */
    @Override
    public void inert(String... keys) {
        if (listed && List.of(keys).equals(pretence.keys())) {
            sketch.open(!wrong);
        } else if (!pretence.computes(path)) {
            List.of(keys).forEach(key -> sketch.key(key).as(Form.ANYTHING, pretence.word()));
        }
    }

    @Override
    public void notYet(String... keys) {
        List.of(keys).forEach(key -> sketch.key(key).as(Form.ANYTHING, pretence.word()));
    }

    @Override
    public void warn(String message) {
        // nobody wrote this
    }

    @Override
    public void error(String rule, String message) {
        wrong = true;
    }

    @Override
    public boolean isDigital() {
        return pretence.digital();
    }

    @Override
    public @Nullable Variable declared(String name) {
        return VARIABLE;
    }
}
