package dev.parley.server.store.sql;

import dev.parley.server.store.CommitResult;
import dev.parley.server.store.MovableClock;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.Stored;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.Stores;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * A process that commits turns until it is killed: eight callers, each on sessions of its own, some of which another
 * process began. Each line it prints, {@code session version}, is a turn that the store has acknowledged.
 */
public final class CommittingProcess {
    static final List<String> SESSIONS =
            IntStream.range(0, 24).mapToObj(i -> "session-" + i).toList();
    private static final int CALLERS = 8;

    private CommittingProcess() {}

    /** A state that can be told from that of every other version. */
    static String state(long version) {
        return "state %d %s".formatted(version, "x".repeat((int) (version % 97) * 100));
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stores stores = SqliteStores.open(
                        Path.of(arguments[0]), StoreSettings.STANDARD.withClock(new MovableClock(Stored.NOON)));
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                callers.execute(() -> commitForEver(stores, first, out));
            }
            Thread.currentThread().join();
        } catch (StoreUnavailableException e) {
            out.println(e.getMessage());
        }
    }

    private static void commitForEver(Stores stores, int first, PrintStream out) {
        try {
            for (int i = first; ; i = i + CALLERS < SESSIONS.size() ? i + CALLERS : first) {
                String id = SESSIONS.get(i);
                StoredSession session = stores.sessions().load(id, Stored.NOON).orElseGet(() -> {
                    StoredSession created = Stored.session(id);
                    stores.sessions().create(created);
                    return created;
                });
                long version = session.version();
                CommitResult result = stores.sessions().commit(Stored.turn(id, version, state(version + 1)));
                out.println(
                        result instanceof CommitResult.Committed(long next) ? id + " " + next : "failed: " + result);
            }
        } catch (RuntimeException e) {
            out.println("failed: " + e);
        }
    }
}
