package dev.parley.server.store;

import static dev.parley.server.store.Stored.NOON;
import static dev.parley.server.store.Stored.familyToken;
import static dev.parley.server.store.Stored.session;
import static dev.parley.server.store.Stored.token;
import static dev.parley.server.store.Stored.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.store.CommitResult.Committed;
import dev.parley.server.store.CommitResult.Missing;
import dev.parley.server.store.CommitResult.Stale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises. */
public abstract class StoresContract {
    private static final Instant LATER = NOON.plus(Duration.ofHours(2));
    private static final Duration RETENTION = Duration.ofHours(12);

    private final MovableClock clock = new MovableClock(NOON);
    private Stores stores;

    /** Opens an empty store. */
    protected abstract Stores open(StoreSettings settings);

    @BeforeEach
    void openStores() {
        stores = open(new StoreSettings(
                clock, Duration.ofSeconds(10), 1024, 64, 2, Duration.ofMillis(20), Duration.ofDays(1), RETENTION));
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }

    @Test
    void shouldGiveBackASessionAsItWasCreated() {
        stores.sessions().create(session("s"));

        assertThat(stores.sessions().load("s", NOON)).contains(session("s"));
        assertThat(stores.sessions().load("other", NOON)).isEmpty();
    }

    @Test
    void shouldRefuseASecondSessionOfTheSameId() {
        stores.sessions().create(session("s"));
        stores.sessions().commit(turn("s", 0));

        assertThatThrownBy(() -> stores.sessions().create(session("s"))).isInstanceOf(IllegalStateException.class);
        assertThat(stores.sessions().load("s", NOON).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void shouldKeepATurnAsAWhole() {
        stores.sessions().create(session("s"));
        Instant expiry = NOON.plus(Duration.ofDays(2));
        LastTurn last = new LastTurn("t1", "k1", "{\"a\":1}");

        CommitResult result = stores.sessions()
                .commit(new TurnCommit("s", 0, "{\"n\":1}", last, "[1]", true, NOON.plusSeconds(5), expiry));

        assertThat(result).isEqualTo(new Committed(1));
        assertThat(stores.sessions().load("s", NOON))
                .contains(new StoredSession(
                        "s", "organization", "flow", "1.0", 1, "{\"n\":1}", last, true, NOON, expiry));
        assertThat(stores.turnLog().turns("s"))
                .containsExactly(new StoredTurn("s", 1, "t1", NOON.plusSeconds(5), "k1", "{\"a\":1}", "[1]"));
    }

    @Test
    void shouldRefuseATurnOnAnOldVersionAndChangeNothing() {
        stores.sessions().create(session("s"));
        stores.sessions().commit(turn("s", 0));

        assertThat(stores.sessions().commit(turn("s", 0, "{\"late\":true}"))).isEqualTo(new Stale());
        assertThat(stores.sessions().commit(turn("s", 5, "{\"early\":true}"))).isEqualTo(new Stale());

        assertThat(stores.sessions().load("s", NOON).orElseThrow().state()).isEqualTo("{\"state\":1}");
        assertThat(stores.turnLog().turns("s")).extracting(StoredTurn::sequence).containsExactly(1L);
    }

    @Test
    void shouldTellThatASessionIsMissing() {
        assertThat(stores.sessions().commit(turn("nobody", 0))).isEqualTo(new Missing());
        assertThat(stores.turnLog().turns("nobody")).isEmpty();
    }

    @Test
    void shouldTakeNoTurnAfterTheEnd() {
        stores.sessions().create(session("s"));
        TurnCommit first = turn("s", 0);
        stores.sessions()
                .commit(new TurnCommit(
                        "s", 0, first.state(), first.turn(), first.events(), true, NOON, first.expiresAt()));

        assertThat(stores.sessions().commit(turn("s", 1))).isEqualTo(new Stale());
        assertThat(stores.sessions().load("s", NOON).orElseThrow().ended()).isTrue();
    }

    @Test
    void shouldHideAnExpiredSessionFromTheVeryMomentOfItsExpiry() {
        stores.sessions().create(session("s"));
        Instant expiry = session("s").expiresAt();

        assertThat(stores.sessions().load("s", expiry.minusNanos(1000))).isPresent();
        assertThat(stores.sessions().load("s", expiry)).isEmpty();
        TurnCommit late = turn("s", 0);
        assertThat(stores.sessions()
                        .commit(new TurnCommit("s", 0, "{}", late.turn(), "[]", false, expiry, expiry.plusSeconds(60))))
                .isEqualTo(new Missing());
    }

    @Test
    void shouldLetEachTurnProlongTheSession() {
        stores.sessions().create(session("s"));
        stores.sessions()
                .commit(new TurnCommit("s", 0, "{}", turn("s", 0).turn(), "[]", false, NOON, LATER.plusSeconds(1)));

        assertThat(stores.sessions().load("s", LATER)).isPresent();
    }

    @Test
    void shouldFreeWhatHasExpiredButKeepTheTurns() throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            stores.sessions().create(session("s" + i));
        }
        stores.sessions().commit(turn("s7", 0));
        stores.tokens().save(token("hash", "client", NOON, NOON.plusSeconds(60)));
        stores.botSessions().save(new StoredBotSession("key", "s7", NOON.plusSeconds(60)));
        clock.moveTo(LATER);

        // Created again: only possible once the sweep has deleted them.
        for (String id : List.of("s0", "s250", "s499")) {
            createWhenFree(new StoredSession(
                    id, "organization", "flow", "1.0", 0, "new", null, false, LATER, LATER.plusSeconds(60)));
        }

        assertThat(stores.sessions().load("s250", LATER).orElseThrow().state()).isEqualTo("new");
        assertThat(stores.sessions().load("s7", NOON)).isEmpty();
        assertThat(stores.botSessions().find("key", NOON)).isEmpty();
        assertThat(stores.turnLog().turns("s7")).hasSize(1);
    }

    @Test
    void shouldForgetTurnsAfterTheirRetention() throws InterruptedException {
        stores.sessions().create(session("s"));
        stores.sessions().commit(turn("s", 0));
        clock.moveTo(NOON.plus(Duration.ofDays(1)));

        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!stores.turnLog().turns("s").isEmpty()) {
            assertThat(System.nanoTime()).as("swept in time").isLessThan(deadline);
            letSweep();
        }
    }

    @Test
    void shouldKeepTextOfAllKinds() {
        String text = "İstanbul'da ığdır · 日本語 · \uD83D\uDE00 · العربية · \n\t\"\\ %s ? :a $1 ';--";
        stores.sessions().create(session(text));
        stores.sessions().commit(turn(text, 0, text));
        stores.flowVersions().save(new StoredFlowVersion(text, "1", text, text, NOON));

        assertThat(stores.sessions().load(text, NOON).orElseThrow().state()).isEqualTo(text);
        assertThat(stores.flowVersions().find(text, "1").orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void shouldKeepAMebibyteOfState() {
        String large = "{\"text\":\"" + "ş".repeat(512 * 1024) + "\"}";
        stores.sessions().create(session("s"));

        assertThat(stores.sessions().commit(turn("s", 0, large))).isEqualTo(new Committed(1));
        assertThat(stores.sessions().load("s", NOON).orElseThrow().state()).isEqualTo(large);
    }

    @Test
    void shouldKeepTimesToTheMicrosecond() {
        Instant precise = NOON.plusNanos(999);
        stores.tokens().save(token("hash", "client", precise, LATER.plusNanos(999)));

        assertThat(stores.tokens().find("hash")).contains(token("hash", "client", NOON, LATER));
    }

    @Test
    void shouldKeepReplaceAndForgetTokens() {
        stores.tokens().save(token("hash", "first"));
        stores.tokens().save(token("hash", "second"));
        stores.tokens().save(familyToken("other", "family"));

        assertThat(stores.tokens().find("hash")).contains(token("hash", "second"));
        assertThat(stores.tokens().find("other")).contains(familyToken("other", "family"));

        stores.tokens().delete("hash");
        stores.tokens().delete("unknown");
        assertThat(stores.tokens().find("hash")).isEmpty();
        assertThat(stores.tokens().find("other")).isPresent();
    }

    @Test
    void shouldKnowExpiredTokensForAWhile() throws InterruptedException {
        stores.tokens().save(token("hash", "client", NOON, LATER));
        clock.moveTo(LATER.plus(RETENTION).minusNanos(1000));
        letSweep();
        assertThat(stores.tokens().find("hash")).isPresent();

        clock.moveTo(LATER.plus(RETENTION));
        assertThat(stores.tokens().find("hash")).isEmpty();
    }

    @Test
    void shouldKeepReplaceAndForgetBotSessions() {
        stores.botSessions().save(new StoredBotSession("key", "s1", LATER));
        stores.botSessions().save(new StoredBotSession("key", "s2", LATER));

        assertThat(stores.botSessions().find("key", NOON)).contains(new StoredBotSession("key", "s2", LATER));
        assertThat(stores.botSessions().find("key", LATER)).isEmpty();

        stores.botSessions().save(new StoredBotSession("key", "s2", LATER, "{\"state\":\"é\"}"));
        assertThat(stores.botSessions().find("key", NOON).orElseThrow().state()).isEqualTo("{\"state\":\"é\"}");

        stores.botSessions().delete("key");
        stores.botSessions().delete("unknown");
        assertThat(stores.botSessions().find("key", NOON)).isEmpty();
    }

    @Test
    void shouldNeverChangeAPublishedVersion() {
        StoredFlowVersion first = new StoredFlowVersion("flow", "1.0", "flow.yaml", "text", NOON);
        stores.flowVersions().save(first);
        stores.flowVersions().save(new StoredFlowVersion("flow", "1.0", "flow.yaml", "text", LATER));
        stores.flowVersions().save(new StoredFlowVersion("flow", "2.0", "flow.yaml", "other", LATER));

        assertThat(stores.flowVersions().find("flow", "1.0")).contains(first);
        assertThat(stores.flowVersions().find("flow", "2.0").orElseThrow().text())
                .isEqualTo("other");
        assertThat(stores.flowVersions().find("flow", "3.0")).isEmpty();
        assertThatThrownBy(() ->
                        stores.flowVersions().save(new StoredFlowVersion("flow", "1.0", "flow.yaml", "changed", LATER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Version 1.0 of flow flow");
    }

    @Test
    void shouldCommitEachVersionOnceWhenManyCallersMeet() throws Exception {
        int sessions = 8;
        AtomicLongArray committed = new AtomicLongArray(sessions);
        for (int i = 0; i < sessions; i++) {
            stores.sessions().create(session("s" + i));
        }
        List<Future<Integer>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 64; caller++) {
                SplittableRandom random = new SplittableRandom(caller);
                callers.add(threads.submit(() -> commitAtRandom(random, committed)));
            }
        }
        int stale = 0;
        for (Future<Integer> caller : callers) {
            stale += caller.get();
        }

        assertThat(stale).as("turns that met another of their session").isPositive();
        for (int i = 0; i < sessions; i++) {
            StoredSession session = stores.sessions().load("s" + i, NOON).orElseThrow();
            assertThat(session.version()).isEqualTo(committed.get(i));
            assertThat(stores.turnLog().turns("s" + i))
                    .extracting(StoredTurn::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, committed.get(i)).boxed().toList());
        }
    }

    /** Runs forty turns, each on the version loaded just before; returns how many of them were stale. */
    private int commitAtRandom(SplittableRandom random, AtomicLongArray committed) throws InterruptedException {
        int stale = 0;
        for (int i = 0; i < 40; i++) {
            int index = random.nextInt(committed.length());
            String id = "s" + index;
            long version = stores.sessions().load(id, NOON).orElseThrow().version();
            Thread.sleep(Duration.ofNanos(100_000));
            switch (stores.sessions().commit(turn(id, version))) {
                case Committed(long next) -> {
                    assertThat(next).isEqualTo(version + 1);
                    committed.incrementAndGet(index);
                }
                case Stale() -> stale++;
                case Missing() -> throw new AssertionError("the session is there");
            }
        }
        return stale;
    }

    @Test
    void shouldRefuseWorkOnceClosed() {
        stores.close();
        stores.close();

        assertThatThrownBy(() -> stores.sessions().create(session("s"))).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> stores.sessions().load("s", NOON)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> stores.turnLog().turns("s")).isInstanceOf(StoreUnavailableException.class);
    }

    private void letSweep() throws InterruptedException {
        Thread.sleep(30);
        stores.tokens().delete("nothing: a write gives the store an occasion to sweep");
    }

    private void createWhenFree(StoredSession session) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            try {
                stores.sessions().create(session);
                return;
            } catch (IllegalStateException stillThere) {
                if (System.nanoTime() > deadline) {
                    throw stillThere;
                }
                Thread.sleep(30);
            }
        }
    }
}
