package dev.parley.server.store.sql;

import static dev.parley.server.store.Stored.NOON;
import static dev.parley.server.store.Stored.session;
import static dev.parley.server.store.Stored.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.store.CommitResult;
import dev.parley.server.store.MovableClock;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.Stores;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What callers see when the store cannot keep up or its disk fails: an answer, soon, and work as usual afterwards. */
@Timeout(60)
class BackpressureTest {
    @TempDir
    private Path folder;

    @Test
    void shouldRefuseAtOnceWhatDoesNotFitIntoTheQueue() throws Exception {
        SqliteDatabase database = SqliteDatabase.open(folder, settings(Duration.ofSeconds(30), 2));
        try (database;
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch release = new CountDownLatch(1);
            Future<?> slow = occupy(database, threads, release);
            List<Future<Integer>> waiting =
                    List.of(threads.submit(() -> database.write(_ -> 1)), threads.submit(() -> database.write(_ -> 2)));
            awaitRefusal(database);

            release.countDown();

            slow.get();
            assertThat(waiting.get(0).get()).isEqualTo(1);
            assertThat(waiting.get(1).get()).isEqualTo(2);
            assertThat(database.<Integer>write(_ -> 3)).isEqualTo(3);
        }
    }

    @Test
    void shouldNotDoLaterWhatACallerGaveUp() throws Exception {
        SqliteDatabase database = SqliteDatabase.open(folder, settings(Duration.ofMillis(200), 10));
        Stores stores = SqlStores.over(database, StoreSettings.STANDARD);
        try (stores;
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch release = new CountDownLatch(1);
            Future<?> slow = occupy(database, threads, release);

            assertThatThrownBy(() -> stores.sessions().create(session("s")))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("no answer within 200 ms");
            assertThatThrownBy(slow::get).hasCauseInstanceOf(StoreUnavailableException.class);
            release.countDown();

            stores.sessions().create(session("next"));
            assertThat(stores.sessions().load("s", NOON)).isEmpty();
            assertThat(stores.sessions().load("next", NOON)).isPresent();
        }
    }

    @Test
    void shouldFinishWhatWasTakenBeforeItCloses() throws Exception {
        SqliteDatabase database = SqliteDatabase.open(folder, settings(Duration.ofSeconds(30), 100));
        Stores stores = SqlStores.over(database, StoreSettings.STANDARD);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch release = new CountDownLatch(1);
            Future<?> slow = occupy(database, threads, release);
            CountDownLatch asked = new CountDownLatch(20);
            List<Future<?>> creations = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String id = "s" + i;
                creations.add(threads.submit(() -> {
                    asked.countDown();
                    stores.sessions().create(session(id));
                }));
            }
            asked.await();
            Future<?> closing = threads.submit(stores::close);
            release.countDown();
            closing.get();
            slow.get();

            int kept = 0;
            int refused = 0;
            for (Future<?> creation : creations) {
                try {
                    creation.get();
                    kept++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(StoreUnavailableException.class);
                    refused++;
                }
            }
            assertThat(kept + refused).isEqualTo(20);
            SqliteDatabase reopened = SqliteDatabase.open(folder, settings(Duration.ofSeconds(30), 100));
            try (reopened) {
                assertThat(reopened.<Integer>read(connection -> connection
                                .first("SELECT COUNT(*) FROM sessions", row -> row.getInt(1))
                                .orElseThrow()))
                        .isEqualTo(kept);
            }
        }
    }

    @Test
    void shouldRefuseWritesButStillReadWhenTheWriterIsDead() throws InterruptedException {
        SqliteDatabase database = SqliteDatabase.open(folder, settings(Duration.ofSeconds(30), 10));
        try (Stores stores = SqlStores.over(database, StoreSettings.STANDARD)) {
            stores.sessions().create(session("s"));
            Thread writer = database.write(_ -> Thread.currentThread());
            writer.interrupt();
            writer.join();

            assertThatThrownBy(() -> stores.sessions().commit(turn("s", 0)))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("writer has stopped");
            assertThat(stores.sessions().load("s", NOON)).isPresent();
        }
    }

    @Test
    void shouldGoOnAfterTheDiskWasFull() {
        SqliteDatabase database = SqliteDatabase.open(folder, StoreSettings.STANDARD.withClock(new MovableClock(NOON)));
        try (Stores stores = SqlStores.over(database, StoreSettings.STANDARD)) {
            stores.sessions().create(session("s"));
            limitPages(database, 40);
            String large = "x".repeat(100_000);
            long version = 0;
            StoreUnavailableException full = null;
            while (full == null) {
                try {
                    CommitResult result =
                            stores.sessions().commit(turn("s", version, large + "-".repeat(20_000 * (int) version)));
                    assertThat(result).isEqualTo(new CommitResult.Committed(++version));
                } catch (StoreUnavailableException e) {
                    full = e;
                }
            }

            assertThat(full).hasMessageContaining("full");
            assertThat(stores.sessions().load("s", NOON).orElseThrow().version())
                    .isEqualTo(version);
            limitPages(database, 100_000);
            assertThat(stores.sessions().commit(turn("s", version, large)))
                    .isEqualTo(new CommitResult.Committed(version + 1));
            assertThat(stores.turnLog().turns("s")).hasSize((int) version + 1);
        }
    }

    /** Keeps the writer busy until it is released. */
    private static Future<?> occupy(SqliteDatabase database, ExecutorService threads, CountDownLatch release)
            throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        Future<?> slow = threads.submit(() -> database.write(_ -> {
            busy.countDown();
            awaitUninterruptibly(release);
            return true;
        }));
        busy.await();
        return slow;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the queue to be full, which it is when a further write is refused, and checks that this is quick. */
    private static void awaitRefusal(SqliteDatabase database) throws InterruptedException {
        Thread.sleep(200);
        long start = System.nanoTime();
        assertThatThrownBy(() -> database.write(_ -> 0))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("2 writes waiting");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static void limitPages(SqliteDatabase database, int pages) {
        database.write(connection -> {
            connection.execute("PRAGMA max_page_count = " + pages);
            return true;
        });
    }

    private static StoreSettings settings(Duration patience, int queue) {
        return new StoreSettings(
                new MovableClock(NOON),
                patience,
                queue,
                64,
                2,
                Duration.ofMinutes(1),
                Duration.ofDays(1),
                Duration.ofDays(1));
    }
}
