package dev.parley.server.store;

import static dev.parley.server.store.Stored.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises about flows that are made over the API, and about jobs. */
public abstract class DesignsContract {
    private final MovableClock clock = new MovableClock(NOON);
    private Stores stores;

    /** Opens an empty store. */
    protected abstract Stores open(StoreSettings settings);

    @BeforeEach
    void openStores() {
        stores = open(new StoreSettings(
                clock,
                Duration.ofSeconds(10),
                1024,
                64,
                2,
                Duration.ofMillis(20),
                Duration.ofDays(1),
                Duration.ofDays(1)));
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }

    private static StoredFlow flow(String id, long revision, String definition) {
        return new StoredFlow(id, null, false, revision, definition, NOON, NOON);
    }

    private static StoredJob job(String id, String state) {
        return new StoredJob(id, "Publish", state, "{}", NOON, NOON.plusSeconds(60));
    }

    @Test
    void shouldGiveBackAFlowAsItWasSaved() {
        StoredFlow made = new StoredFlow("f", "hash", false, 1, "{\"ş\": 1}", NOON, NOON.plusSeconds(1));
        assertThat(stores.flows().save(made, List.of())).isTrue();
        StoredFlow gone = new StoredFlow("f", null, true, 2, "{}", NOON, NOON.plusSeconds(2));
        assertThat(stores.flows().find("f")).contains(made);
        assertThat(stores.flows().save(gone, List.of())).isTrue();

        assertThat(stores.flows().find("f")).contains(gone);
        assertThat(stores.flows().find("other")).isEmpty();
    }

    @Test
    void shouldListFlowsInTheOrderTheyWereMade() {
        Instant later = NOON.plusSeconds(9);
        stores.flows().save(new StoredFlow("a", null, true, 1, "{}", later, later), List.of());
        stores.flows().save(flow("c", 1, "{}"), List.of());
        stores.flows().save(flow("b", 1, "{}"), List.of());

        assertThat(stores.flows().all()).extracting(StoredFlow::id).containsExactly("b", "c", "a");
    }

    @Test
    void shouldKeepNothingOfAFlowWhenSomebodyElseWasFaster() {
        stores.flows().save(flow("f", 1, "first"), List.of(new StoredSavedVersion("f", 1, "first")));

        assertThat(stores.flows().save(flow("f", 1, "again"), List.of(new StoredSavedVersion("f", 1, "again"))))
                .isFalse();
        assertThat(stores.flows().save(flow("f", 3, "early"), List.of(new StoredSavedVersion("f", 2, "early"))))
                .isFalse();
        assertThat(stores.flows().save(flow("none", 2, "early"), List.of())).isFalse();

        assertThat(stores.flows().find("f")).contains(flow("f", 1, "first"));
        assertThat(stores.flows().find("none")).isEmpty();
        assertThat(stores.flows().versions("f")).containsExactly(new StoredSavedVersion("f", 1, "first"));
    }

    @Test
    void shouldKeepVersionsTheNewestFirst() {
        stores.flows().save(flow("f", 1, "{}"), List.of(new StoredSavedVersion("f", 1, "one")));
        stores.flows()
                .save(
                        flow("f", 2, "{}"),
                        List.of(new StoredSavedVersion("f", 10, "ten"), new StoredSavedVersion("f", 9, "nine")));
        stores.flows().save(flow("f", 3, "{}"), List.of(new StoredSavedVersion("f", 9, "nine again")));

        assertThat(stores.flows().versions("f"))
                .extracting(StoredSavedVersion::definition)
                .containsExactly("ten", "nine again", "one");
        assertThat(stores.flows().version("f", 9)).contains(new StoredSavedVersion("f", 9, "nine again"));
        assertThat(stores.flows().version("f", 2)).isEmpty();
        assertThat(stores.flows().versions("other")).isEmpty();
    }

    @Test
    void shouldLetOneOfManyChangeAFlow() throws Exception {
        stores.flows().save(flow("f", 1, "{}"), List.of());

        assertThat(winners(() -> stores.flows().save(flow("f", 2, "{}"), List.of())))
                .isEqualTo(1);
    }

    @Test
    void shouldGiveBackAJobUntilItExpires() {
        stores.jobs().create(job("j", "Registered"));

        assertThat(stores.jobs().find("j", NOON.plusSeconds(59))).contains(job("j", "Registered"));
        assertThat(stores.jobs().find("j", NOON.plusSeconds(60))).isEmpty();
        assertThat(stores.jobs().find("other", NOON)).isEmpty();
        assertThatThrownBy(() -> stores.jobs().create(job("j", "Registered")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldAdvanceAJobOnceOnly() throws Exception {
        stores.jobs().create(job("j", "Registered"));

        assertThat(stores.jobs().advance(job("other", "Success"), "Registered")).isFalse();
        assertThat(winners(() -> stores.jobs().advance(job("j", "Success"), "Registered")))
                .isEqualTo(1);
        assertThat(stores.jobs().find("j", NOON)).contains(job("j", "Success"));
    }

    @Test
    void shouldForgetExpiredJobs() throws InterruptedException {
        stores.jobs().create(job("j", "Registered"));
        clock.moveTo(NOON.plusSeconds(60));

        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (stores.jobs().find("j", NOON).isPresent()) {
            assertThat(System.nanoTime()).as("swept in time").isLessThan(deadline);
            Thread.sleep(30);
            stores.tokens().delete("nothing: a write gives the store an occasion to sweep");
        }
    }

    private static long winners(Callable<Boolean> attempt) throws Exception {
        List<Future<Boolean>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 16; caller++) {
                callers.add(threads.submit(attempt));
            }
        }
        long winners = 0;
        for (Future<Boolean> caller : callers) {
            winners += caller.get() ? 1 : 0;
        }
        return winners;
    }
}
