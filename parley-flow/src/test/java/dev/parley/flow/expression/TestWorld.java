package dev.parley.flow.expression;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Variables, a clock, a language and an organisation for expressions under test. */
public final class TestWorld implements Declarations, Environment {
    public static final Instant NOW = Instant.parse("2024-05-31T08:30:00Z");

    private static final ExpressionCompiler EXPRESSIONS = new ArchitectExpressions();

    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Findings findings = new Findings();
    private String language = "en-us";

    public TestWorld with(String name, Value value) {
        String key = name.toLowerCase(Locale.ROOT);
        variables.put(key, new Variable(name, value.type()));
        values.put(key, value);
        return this;
    }

    public TestWorld with(String name, Type type) {
        return with(name, type.absent());
    }

    public TestWorld speaking(String tag) {
        language = tag;
        return this;
    }

    /** Compiles, or gives null and the findings. */
    public @Nullable Expression compile(String text, @Nullable Type expected) {
        return EXPRESSIONS.compile(SourceText.of("<expression>", text), expected, this, findings);
    }

    /** The value; fails the test where there are findings or a run-time error. */
    public Value value(String text) {
        return value(text, null);
    }

    public Value value(String text, @Nullable Type expected) {
        return switch (evaluate(text, expected)) {
            case Evaluation.Success(Value value) -> value;
            case Evaluation.Failure failure -> throw new AssertionError(text + ": " + failure);
        };
    }

    /** The run-time error, as {@code column: message}. */
    public String failure(String text) {
        return switch (evaluate(text, null)) {
            case Evaluation.Success(Value value) -> throw new AssertionError(text + " gave " + value);
            case Evaluation.Failure(String message, var at) -> at.column() + ": " + message;
        };
    }

    private Evaluation evaluate(String text, @Nullable Type expected) {
        Expression expression = compile(text, expected);
        if (expression == null) {
            throw new AssertionError(text + ": " + findings.list());
        }
        return expression.evaluate(this);
    }

    /** The findings of one wrong text, each as {@code column rule: message}. */
    public List<String> findings(String text) {
        return findings(text, null);
    }

    public List<String> findings(String text, @Nullable Type expected) {
        Findings fresh = new Findings();
        Expression expression = EXPRESSIONS.compile(SourceText.of("<expression>", text), expected, this, fresh);
        if ((expression == null) != fresh.hasErrors()) {
            throw new AssertionError(text + " gave " + expression + " with " + fresh.list());
        }
        return fresh.list().stream()
                .map(finding -> finding.at().column() + " " + finding.rule() + ": " + finding.message())
                .toList();
    }

    @Override
    public @Nullable Variable find(String name) {
        return variables.get(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Collection<Variable> all() {
        return variables.values();
    }

    @Override
    public Value value(Variable variable) {
        return values.getOrDefault(
                variable.name().toLowerCase(Locale.ROOT), variable.type().absent());
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String defaultLanguage() {
        return "en-us";
    }

    @Override
    public List<String> supportedLanguages() {
        return List.of("en-us", "de-de");
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return type == ScalarType.PROMPT
                ? Optional.empty()
                : Optional.of(
                        new DirectoryValue(type, idOrName, idOrName, Map.of("username", new StringValue(idOrName))));
    }
}
