package dev.parley.flow.load;

import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Handling;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** One settings block of a flow, with a default for every key that is missing. */
final class SettingsBlock {
    private final YamlFields fields;
    private final Compilation compilation;
    private final Scope scope;

    SettingsBlock(YamlFields flow, String name, Compilation compilation, Scope scope) {
        this.fields = flow.inside(name)
                .orElseGet(() ->
                        new YamlFields(new YamlMap(flow.at(), List.of()), "'" + name + "'", compilation.findings()));
        fields.inert("none");
        this.compilation = compilation;
        this.scope = scope;
    }

    YamlFields fields() {
        return fields;
    }

    /** Where the value of a key stands. */
    Position at(String key) {
        return fields.take(key).map(YamlNode::at).orElse(fields.at());
    }

    void inert(String... keys) {
        fields.inert(keys);
    }

    /** A setting whose effect is not there yet: a warning where it is configured. */
    void notYet(String key) {
        fields.entry(key)
                .filter(entry -> !(entry.value() instanceof YamlMap map && map.get("noValue") != null))
                .ifPresent(entry -> compilation
                        .findings()
                        .warning("not-runnable", entry.key().at(), "'" + key + "' has no effect yet"));
    }

    void finish() {
        fields.finish();
    }

    /** A switch; one that is there without a value is off. */
    boolean flag(String key, boolean standard) {
        boolean missing = fields.map().find(key).isEmpty();
        return constant(key, ScalarType.BOOLEAN)
                .map(value -> value instanceof BooleanValue flag && flag.value())
                .orElse(missing && standard);
    }

    int number(String key, int standard) {
        return constant(key, ScalarType.INTEGER)
                .map(value ->
                        value instanceof IntegerValue number ? Math.clamp(number.value(), 0, 1_000_000) : standard)
                .orElse(standard);
    }

    /** One of some words; the first where it says nothing, or with a finding something else. */
    String word(String key, String standard, String... others) {
        Optional<String> said = constant(key, ScalarType.STRING)
                .filter(StringValue.class::isInstance)
                .map(Value::text);
        List<String> known =
                Stream.concat(Stream.of(standard), Stream.of(others)).toList();
        if (said.isEmpty() || known.contains(said.get())) {
            return said.orElse(standard);
        }
        compilation
                .findings()
                .error(
                        "wrong-value",
                        at(key),
                        "'" + said.get() + "' is no '" + key + "'" + Spelling.suggestion(said.get(), known));
        return standard;
    }

    /** The task that a setting names as {@code {name: …}}; empty, with a finding, when there is none of that name. */
    OptionalInt task(String key) {
        Optional<YamlFields> setting = fields.inside(key);
        if (setting.isEmpty()) {
            return OptionalInt.empty();
        }
        setting.get().inert("noValue", "none");
        Optional<YamlScalar> name = setting.get().scalar("name");
        setting.get().finish();
        return name.isPresent()
                ? compilation
                        .sequences()
                        .find(name.get().value(), true, name.get().at(), compilation.findings())
                : OptionalInt.empty();
    }

    Duration duration(String key, Duration standard) {
        return constant(key, ScalarType.DURATION)
                .map(value ->
                        value instanceof DurationValue duration ? Duration.ofMillis(duration.milliseconds()) : standard)
                .orElse(standard);
    }

    Optional<Expression> expression(String key, Type type) {
        return fields.take(key).flatMap(node -> compilation.settings().read(node, type, scope));
    }

    /** A communication; exports keep some as a list of one. Missing: the default; without a value: nothing to say. */
    Expression communication(String key, String standard) {
        Optional<YamlNode> node = fields.take(key);
        if (node.isEmpty()) {
            return standard.isEmpty() ? silence() : compilation.settings().saying(standard, fields.at());
        }
        YamlNode setting = node.get() instanceof YamlList list && !list.items().isEmpty()
                ? list.items().getFirst()
                : node.get();
        return compilation
                .settings()
                .read(setting, ScalarType.COMMUNICATION, scope)
                .orElseGet(this::silence);
    }

    private Expression silence() {
        return compilation.settings().constant(CommunicationValue.NOTHING, fields.at());
    }

    /** A choice of {@code exit}, {@code disconnect}, {@code jumpToTask} and, in callers, {@code queue}. */
    Handling handling(String key, Handling standard) {
        Optional<YamlFields> choice = fields.inside(key);
        if (choice.isEmpty()) {
            return standard;
        }
        choice.get().inert("none");
        Handling handling = standard;
        if (choice.get().take("exit").isPresent()) {
            handling = new Handling.Exit();
        }
        if (choice.get().take("disconnect").isPresent()) {
            handling = new Handling.Disconnect();
        }
        Optional<YamlFields> jump = choice.get().inside("jumpToTask");
        if (jump.isPresent()) {
            handling = jump(jump.get(), standard);
        }
        Optional<YamlFields> queue = choice.get().inside("queue");
        if (queue.isPresent()) {
            handling = transfer(queue.get(), handling);
        }
        choice.get().finish();
        return handling;
    }

    private Handling transfer(YamlFields queue, Handling standard) {
        Optional<Expression> target =
                queue.take("targetQueue").flatMap(node -> compilation.settings().read(node, ScalarType.QUEUE, scope));
        queue.inert("priority", "preferredAgents", "languageSkill", "acdSkills", "directAgent", "overrideInQueueFlow");
        queue.finish();
        return target.<Handling>map(Handling.TransferToAcd::new).orElse(standard);
    }

    private Handling jump(YamlFields jump, Handling standard) {
        Optional<String> reference = jump.text("targetTaskRef")
                .or(() -> jump.inside("targetTask").flatMap(task -> task.text("name")))
                .or(() -> jump.inside("task").flatMap(task -> task.text("name")));
        jump.inert("inputs");
        jump.finish();
        OptionalInt task = reference.isPresent()
                ? compilation.sequences().find(reference.get(), true, jump.at(), compilation.findings())
                : OptionalInt.empty();
        return task.isPresent() ? new Handling.JumpToTask(task.getAsInt()) : standard;
    }

    private Optional<Value> constant(String key, Type type) {
        Optional<YamlNode> node = fields.take(key);
        Optional<Expression> expression =
                node.flatMap(each -> compilation.settings().read(each, type, scope));
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        return switch (expression.get().evaluate(NoEnvironment.INSTANCE)) {
            case Evaluation.Success(Value value) -> Optional.of(value);
            case Evaluation.Failure failure -> {
                compilation
                        .findings()
                        .error("wrong-literal", at(key), "'" + key + "' must be a fixed value: " + failure.message());
                yield Optional.empty();
            }
        };
    }
}
