package dev.parley.flow.expression;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How often one core evaluates a compiled expression of ordinary size, and how often it compiles it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {
    private static final SourceText TEXT = SourceText.of(
            "<expression>", "If(Flow.n > 3 and Contains(Lower(Flow.s), \"x\"), Append(\"a\", Flow.s), \"b\")");

    private final ExpressionCompiler expressions = new ArchitectExpressions();

    /** The value of {@code Flow.s}: one with and one without what is looked for, so that both branches run. */
    @Param({"Box", "Order 4711"})
    private String text = "";

    private World world = new World(Map.of());
    private @Nullable Expression expression;

    @Setup
    public void compileOnce() {
        world = new World(Map.of("Flow.n", new IntegerValue(5), "Flow.s", new StringValue(text)));
        expression = compile();
    }

    @Benchmark
    public Evaluation evaluate() {
        return Objects.requireNonNull(expression).evaluate(world);
    }

    @Benchmark
    public @Nullable Expression compile() {
        return expressions.compile(TEXT, ScalarType.STRING, world, new Findings());
    }

    /** Two variables, found by their names as a session finds them. */
    private record World(Map<String, Value> values) implements Declarations, Environment {
        @Override
        public @Nullable Variable find(String name) {
            Value value = values.get(name);
            return value == null ? null : new Variable(name, value.type());
        }

        @Override
        public Collection<Variable> all() {
            return List.of();
        }

        @Override
        public Value value(Variable variable) {
            return values.getOrDefault(variable.name(), variable.type().absent());
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public String language() {
            return "en-us";
        }

        @Override
        public String defaultLanguage() {
            return "en-us";
        }

        @Override
        public List<String> supportedLanguages() {
            return List.of("en-us");
        }

        @Override
        public Optional<Value> find(ScalarType type, String idOrName) {
            return Optional.empty();
        }
    }
}
