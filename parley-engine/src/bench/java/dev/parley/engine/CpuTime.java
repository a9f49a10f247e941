package dev.parley.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Says after each iteration how long the core was busy with one invocation, whatever else the machine had to do. */
@State(Scope.Thread)
public class CpuTime {
    private static final double NANOSECONDS = 1_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;
    private long invocations;

    @Setup(Level.Iteration)
    public void begin() {
        invocations = 0;
        start = threads.getCurrentThreadCpuTime();
    }

    void count() {
        invocations++;
    }

    @TearDown(Level.Iteration)
    public void end() {
        double microseconds = (threads.getCurrentThreadCpuTime() - start) / NANOSECONDS;
        System.out.printf("%.1f µs of CPU each, ", microseconds / Math.max(invocations, 1));
    }
}
