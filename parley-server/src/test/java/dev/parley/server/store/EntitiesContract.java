package dev.parley.server.store;

import static dev.parley.server.store.Stored.NOON;
import static dev.parley.server.store.Stored.session;
import static dev.parley.server.store.Stored.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.store.StoredEntity.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of named objects, of rows of data tables and of the sessions in the turn log. */
public abstract class EntitiesContract {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private Stores stores;

    /** Opens an empty store. */
    protected abstract Stores open(StoreSettings settings);

    @BeforeEach
    void openStores() {
        stores = open(StoreSettings.STANDARD.withClock(new MovableClock(NOON)));
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }

    @Test
    void shouldKeepFindReplaceAndForgetEntities() {
        assertThat(stores.entities().save(entity(Kind.OUTCOME, "1", "Sold"))).isTrue();
        assertThat(stores.entities().save(entity(Kind.MILESTONE, "1", "Sold"))).isTrue();

        assertThat(stores.entities().find(Kind.OUTCOME, "1")).contains(entity(Kind.OUTCOME, "1", "Sold"));
        assertThat(stores.entities().find(Kind.DIVISION, "1")).isEmpty();
        assertThat(stores.entities().named(Kind.OUTCOME, "sOLD")).contains(entity(Kind.OUTCOME, "1", "Sold"));

        StoredEntity changed = new StoredEntity(Kind.OUTCOME, "1", "SOLD", "{\"a\":1}", NOON, NOON.plusSeconds(1));
        assertThat(stores.entities().save(changed)).isTrue();
        assertThat(stores.entities().find(Kind.OUTCOME, "1")).contains(changed);

        stores.entities().delete(Kind.OUTCOME, "1");
        stores.entities().delete(Kind.OUTCOME, "unknown");
        assertThat(stores.entities().all(Kind.OUTCOME)).isEmpty();
        assertThat(stores.entities().all(Kind.MILESTONE)).hasSize(1);
    }

    @Test
    void shouldRefuseASecondEntityOfTheSameNameAndChangeNothing() {
        stores.entities().save(entity(Kind.OUTCOME, "1", "İZMİR title"));
        stores.entities().save(entity(Kind.OUTCOME, "2", "Other"));

        assertThat(stores.entities().save(entity(Kind.OUTCOME, "2", "İZMİR TITLE")))
                .isFalse();
        assertThat(stores.entities().save(entity(Kind.OUTCOME, "3", "other"))).isFalse();

        assertThat(stores.entities().all(Kind.OUTCOME))
                .extracting(StoredEntity::name)
                .containsExactly("İZMİR title", "Other");
    }

    @Test
    void shouldListEntitiesInTheOrderTheyWereMade() {
        stores.entities().save(new StoredEntity(Kind.DIVISION, "b", "B", "{}", NOON.plusSeconds(1), NOON));
        stores.entities().save(new StoredEntity(Kind.DIVISION, "c", "C", "{}", NOON, NOON));
        stores.entities().save(new StoredEntity(Kind.DIVISION, "a", "A", "{}", NOON.plusSeconds(1), NOON));

        assertThat(stores.entities().all(Kind.DIVISION))
                .extracting(StoredEntity::id)
                .containsExactly("c", "a", "b");
    }

    @Test
    void shouldGiveANameToOneOfManyCallersOnly() throws Exception {
        List<Future<Boolean>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 32; caller++) {
                String id = "id " + caller;
                callers.add(threads.submit(() -> stores.entities().save(entity(Kind.DATA_TABLE, id, "Prices"))));
            }
        }
        int kept = 0;
        for (Future<Boolean> caller : callers) {
            kept += caller.get() ? 1 : 0;
        }

        assertThat(kept).isEqualTo(1);
        assertThat(stores.entities().all(Kind.DATA_TABLE)).hasSize(1);
    }

    @Test
    void shouldKeepFindReplaceAndForgetRows() {
        assertThat(stores.dataTableRows().add(new StoredRow("t", "k", "1"))).isTrue();
        assertThat(stores.dataTableRows().add(new StoredRow("t", "k", "2"))).isFalse();
        assertThat(stores.dataTableRows().add(new StoredRow("t", "K", "3"))).isTrue();
        assertThat(stores.dataTableRows().add(new StoredRow("other", "k", "4"))).isTrue();
        assertThat(stores.dataTableRows().find("t", "k")).contains(new StoredRow("t", "k", "1"));

        assertThat(stores.dataTableRows().replace(new StoredRow("t", "k", "5"))).isTrue();
        assertThat(stores.dataTableRows().replace(new StoredRow("t", "missing", "5")))
                .isFalse();
        assertThat(stores.dataTableRows().replace(new StoredRow("missing", "k", "5")))
                .isFalse();
        assertThat(stores.dataTableRows().find("t", "k")).contains(new StoredRow("t", "k", "5"));
        assertThat(stores.dataTableRows().find("missing", "k")).isEmpty();

        assertThat(stores.dataTableRows().delete("t", "k")).isTrue();
        assertThat(stores.dataTableRows().delete("t", "k")).isFalse();
        assertThat(stores.dataTableRows().delete("missing", "k")).isFalse();
        assertThat(stores.dataTableRows().count("t")).isEqualTo(1);
        assertThat(stores.dataTableRows().count("missing")).isZero();
    }

    @Test
    void shouldPageRowsByTheirKeys() {
        List<String> keys = List.of("10", "2", "Z", "a", "ab", "ß", "\uFF21", "\uD83D\uDE00");
        keys.reversed().forEach(key -> stores.dataTableRows().add(new StoredRow("t", key, "{}")));

        assertThat(page("t", false, 0, 100)).isEqualTo(keys);
        assertThat(page("t", false, 2, 3)).containsExactly("Z", "a", "ab");
        assertThat(page("t", true, 0, 2)).containsExactly("\uD83D\uDE00", "\uFF21");
        assertThat(page("t", false, 8, 3)).isEmpty();
        assertThat(page("missing", false, 0, 3)).isEmpty();
    }

    private List<String> page(String table, boolean descending, int skip, int most) {
        return stores.dataTableRows().page(table, descending, skip, most).stream()
                .map(StoredRow::key)
                .toList();
    }

    @Test
    void shouldForgetTheRowsOfATableWithIt() {
        stores.entities().save(entity(Kind.DATA_TABLE, "t", "Prices"));
        stores.dataTableRows().add(new StoredRow("t", "k", "{}"));
        stores.dataTableRows().add(new StoredRow("other", "k", "{}"));

        stores.entities().delete(Kind.OUTCOME, "t");
        assertThat(stores.dataTableRows().count("t")).isEqualTo(1);
        stores.entities().delete(Kind.DATA_TABLE, "t");

        assertThat(stores.dataTableRows().count("t")).isZero();
        assertThat(stores.dataTableRows().count("other")).isEqualTo(1);
    }

    @Test
    void shouldWalkThroughTheSessionsOfAFlowFromTheNewestOn() {
        launch("b", "flow", NOON);
        launch("a", "flow", NOON);
        launch("old", "flow", NOON.minusSeconds(60));
        launch("new", "flow", NOON.plusSeconds(60));
        launch("elsewhere", "other", NOON);
        stores.sessions().create(session("silent"));

        assertThat(walk("flow", Instant.EPOCH, FAR)).containsExactly("new", "b", "a", "old");
        assertThat(walk("flow", NOON, FAR)).containsExactly("new", "b", "a");
        assertThat(walk("flow", Instant.EPOCH, NOON.plusSeconds(60))).containsExactly("b", "a", "old");
        assertThat(walk("flow", NOON, NOON)).isEmpty();
        assertThat(walk("nowhere", Instant.EPOCH, FAR)).isEmpty();
        assertThat(stores.turnLog().session("old")).contains(new LoggedSession("old", "flow", NOON.minusSeconds(60)));
        assertThat(stores.turnLog().session("silent")).isEmpty();
    }

    /** Sessions one by one, the place of each being where the next is looked for. */
    private List<String> walk(String flowId, Instant from, Instant to) {
        List<String> ids = new ArrayList<>();
        @Nullable LoggedSession last = null;
        while (true) {
            List<LoggedSession> next = stores.turnLog().sessions(flowId, from, to, last, 1);
            if (next.isEmpty()) {
                return ids;
            }
            last = next.getFirst();
            ids.add(last.id());
        }
    }

    /** A session with a turn at the moment of its launch and one ten seconds later. */
    private void launch(String id, String flowId, Instant at) {
        Instant expiry = at.plus(Duration.ofHours(1));
        stores.sessions().create(new StoredSession(id, "organization", flowId, "1", 0, "{}", null, false, at, expiry));
        for (int version = 0; version < 2; version++) {
            TurnCommit turn = turn(id, version);
            stores.sessions()
                    .commit(new TurnCommit(
                            id, version, "{}", turn.turn(), "[]", false, at.plusSeconds(10L * version), expiry));
        }
    }

    @Test
    void shouldRefuseWorkOnceClosed() {
        stores.close();

        assertThatThrownBy(() -> stores.entities().all(Kind.OUTCOME)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> stores.dataTableRows().count("t")).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> stores.turnLog().session("s")).isInstanceOf(StoreUnavailableException.class);
    }

    private static StoredEntity entity(Kind kind, String id, String name) {
        return new StoredEntity(kind, id, name, "{}", NOON, NOON);
    }
}
