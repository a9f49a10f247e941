package dev.parley.server.store;

import dev.parley.server.store.sql.SqliteStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures durable turns: load the session, commit the next turn (3.5 KB of state, 1 KB of answer, 2 KB of events). Run
 * with a folder on the disk to be measured; see docs/performance.md.
 */
public final class StoreBenchmark {
    private static final String STATE = "{\"s\":\"" + "x".repeat(3500) + "\"}";
    private static final String ANSWER = "{\"a\":\"" + "y".repeat(1000) + "\"}";
    private static final String EVENTS = "[\"" + "z".repeat(2000) + "\"]";
    private static final int SESSIONS_PER_CALLER = 20;
    private static final Duration MEASURED = Duration.ofSeconds(5);

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        long opening = System.nanoTime();
        try (Stores stores = SqliteStores.open(folder)) {
            System.out.printf(Locale.ROOT, "open: %.0f ms%n", (System.nanoTime() - opening) / 1e6);
            measure(stores, 64, MEASURED);
            System.out.printf(
                    "%8s %9s %9s %9s %12s %8s%n", "callers", "turns/s", "p50 ms", "p99 ms", "CPU us/turn", "WAL MiB");
            for (int round = 0; round < rounds; round++) {
                for (int callers : new int[] {1, 16, 64}) {
                    long cpu = cpuNanos();
                    long[] nanos = measure(stores, callers, MEASURED);
                    print(callers, nanos, cpuNanos() - cpu, Files.size(folder.resolve("parley.db-wal")));
                }
            }
        }
    }

    private static void print(int callers, long[] nanos, long cpuNanos, long walBytes) {
        System.out.printf(
                Locale.ROOT,
                "%8d %9.0f %9.2f %9.2f %12.0f %8.1f%n",
                callers,
                nanos.length / (double) MEASURED.toSeconds(),
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6,
                cpuNanos / 1e3 / nanos.length,
                walBytes / 1048576.0);
    }

    /** The CPU time this process has used. */
    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long[] measure(Stores stores, int callers, Duration duration)
            throws InterruptedException, ExecutionException {
        long until = System.nanoTime() + duration.toNanos();
        List<Future<long[]>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                results.add(threads.submit(() -> turns(stores, until)));
            }
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> result : results) {
            latencies.add(result.get());
        }
        return latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    /** The latencies of the commits one caller makes, in nanoseconds. */
    private static long[] turns(Stores stores, long until) throws IOException {
        SessionStore sessions = stores.sessions();
        List<String> ids = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < SESSIONS_PER_CALLER; i++) {
            String id = UUID.randomUUID().toString();
            sessions.create(new StoredSession(
                    id, "organization", "flow", "1", 0, STATE, null, false, now, now.plusSeconds(3600)));
            ids.add(id);
        }
        List<Long> latencies = new ArrayList<>();
        for (int i = 0; System.nanoTime() < until; i++) {
            StoredSession session = sessions.load(ids.get(i % ids.size()), now).orElseThrow();
            LastTurn turn = new LastTurn(UUID.randomUUID().toString(), "key" + i, ANSWER);
            TurnCommit commit = new TurnCommit(
                    session.id(), session.version(), STATE, turn, EVENTS, false, now, now.plusSeconds(3600 + i));
            long start = System.nanoTime();
            if (!(sessions.commit(commit) instanceof CommitResult.Committed)) {
                throw new IOException("a turn was not committed");
            }
            latencies.add(System.nanoTime() - start);
        }
        return latencies.stream().mapToLong(Long::longValue).toArray();
    }
}
