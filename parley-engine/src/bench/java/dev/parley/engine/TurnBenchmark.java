package dev.parley.engine;

import dev.parley.engine.SchedulingConversation.Moment;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.turn.TurnResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many turns of a real bot one core takes: the turns of one conversation over and over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class TurnBenchmark {
    private final Engine engine = new Engine(EngineSettings.STANDARD);
    private List<Moment> moments = List.of();
    private int next;

    @Setup
    public void converse() throws IOException {
        moments = SchedulingConversation.hold(engine);
    }

    private Moment moment() {
        Moment moment = moments.get(next);
        next = (next + 1) % moments.size();
        return moment;
    }

    /** The engine alone. */
    @Benchmark
    public TurnResult turn(CpuTime cpu) {
        cpu.count();
        Moment moment = moment();
        return engine.turn(moment.program(), moment.state(), moment.input(), SchedulingConversation.PORTS);
    }

    /** The engine between a store that gives the state as JSON, and one that takes it so, with the events. */
    @Benchmark
    public int storedTurn(CpuTime cpu) {
        cpu.count();
        Moment moment = moment();
        TurnResult result = engine.turn(
                moment.program(),
                SessionJson.read(moment.json()),
                moment.input(),
                SchedulingConversation.PORTS);
        return SessionJson.write(result.state()).length()
                + EventJson.write(result.events()).length();
    }
}
