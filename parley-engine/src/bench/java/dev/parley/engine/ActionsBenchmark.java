package dev.parley.engine;

import dev.parley.engine.port.Directory;
import dev.parley.engine.port.Ports;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.program.BotProgram;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many simple actions one core runs: a loop of Update Data, Decision and Switch, in turns of 4,000 actions each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class ActionsBenchmark {
    /** The loop itself, 1,000 passes of four actions less the one at the end, and the exit. */
    private static final int ACTIONS = 4_002;

    private static final String FLOW = """
            botFlow:
              name: Actions
              defaultLanguage: en-us
              startUpRef: "/botFlow/bots/bot[S_10]"
              variables:
                - integerVariable: {name: Flow.i, initialValue: {lit: 0}}
                - integerVariable: {name: Flow.sum, initialValue: {lit: 0}}
                - stringVariable: {name: Flow.size, initialValue: {lit: none}}
              bots:
                - bot:
                    name: S
                    refId: S_10
                    actions:
                      - loop:
                          name: Loop
                          currentIndex: {var: Flow.i}
                          loopCount: {lit: 1000}
                          outputs:
                            loop:
                              actions:
                                - updateData: {name: Add, statements: [{integer: {variable: Flow.sum, value: {exp: Flow.sum + Flow.i}}}]}
                                - decision:
                                    name: Even?
                                    condition: {exp: Flow.i % 2 == 0}
                                    outputs: {"yes": {actions: []}, "no": {actions: []}}
                                - switch:
                                    name: How large?
                                    evaluate:
                                      firstTrue:
                                        cases:
                                          - case: {value: {exp: Flow.sum > 100000}, actions: [{updateData: {name: Large, statements: [{string: {variable: Flow.size, value: {lit: large}}}]}}]}
                                        default: {actions: [{updateData: {name: Small, statements: [{string: {variable: Flow.size, value: {lit: small}}}]}}]}
                      - exitBotFlow: {name: Exit}
            """;

    private static final Ports PORTS = new Ports(
            Instant.parse("2026-03-01T10:15:30Z"),
            request -> new Detection(List.of(), List.of(), Detection.DialogActs.NONE),
            Directory.empty());

    private final Engine engine = new Engine(EngineSettings.STANDARD);
    private @Nullable BotProgram program;
    private @Nullable SessionState launched;

    @Setup
    public void launch() {
        BotProgram loaded = Flows.program("actions.yaml", FLOW);
        LaunchRequest request = new LaunchRequest("", Map.of(), "", "messaging");
        if (!(engine.launch(loaded, request, PORTS) instanceof LaunchResult.Started(SessionState state))) {
            throw new IllegalStateException("the flow cannot be launched");
        }
        program = loaded;
        launched = state;
        int actions = turn().state().counters().actions();
        if (actions != ACTIONS) {
            throw new IllegalStateException("the turn has " + actions + " actions");
        }
    }

    @Benchmark
    @OperationsPerInvocation(ACTIONS)
    public TurnResult actions(CpuTime cpu) {
        cpu.count();
        return turn();
    }

    private TurnResult turn() {
        return engine.turn(
                Objects.requireNonNull(program), Objects.requireNonNull(launched), new TurnInput.NoOp(), PORTS);
    }
}
