package dev.parley.server.store;

import static dev.parley.server.store.Stored.NOON;
import static dev.parley.server.store.Stored.code;
import static dev.parley.server.store.Stored.familyToken;
import static dev.parley.server.store.Stored.refresh;
import static dev.parley.server.store.Stored.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of codes, refresh tokens, clients and consents. */
public abstract class GrantsContract {
    private static final Instant EXPIRY = code("code", "family").expiresAt();

    private final MovableClock clock = new MovableClock(NOON);
    private Stores stores;

    /** Opens an empty store. */
    protected abstract Stores open(StoreSettings settings);

    @BeforeEach
    void openStores() {
        stores = open(StoreSettings.STANDARD.withClock(clock));
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }

    @Test
    void shouldExchangeAGrantOnce() {
        stores.grants().save(code("code", "family"));
        assertThat(stores.grants().find("code")).contains(code("code", "family"));

        assertThat(stores.grants().exchange("code", familyToken("a1", "family"), refresh("r1", "family")))
                .isTrue();
        assertThat(stores.grants().exchange("code", familyToken("a2", "family"), refresh("r2", "family")))
                .isFalse();

        assertThat(stores.grants().find("code").orElseThrow().spent()).isTrue();
        assertThat(stores.tokens().find("a1")).contains(familyToken("a1", "family"));
        assertThat(stores.grants().find("r1")).contains(refresh("r1", "family"));
        assertThat(stores.tokens().find("a2")).isEmpty();
        assertThat(stores.grants().find("r2")).isEmpty();
    }

    @Test
    void shouldExchangeNothingThatIsNotThere() {
        assertThat(stores.grants().exchange("code", familyToken("a1", "family"), refresh("r1", "family")))
                .isFalse();

        assertThat(stores.tokens().find("a1")).isEmpty();
        assertThat(stores.grants().find("r1")).isEmpty();
    }

    @Test
    void shouldLetOneOfManyCallersExchange() throws Exception {
        stores.grants().save(code("code", "family"));
        List<Future<Boolean>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 32; i++) {
                String number = "-" + i;
                callers.add(threads.submit(() -> stores.grants()
                        .exchange("code", familyToken("a" + number, "family"), refresh("r" + number, "family"))));
            }
        }
        int succeeded = 0;
        for (int i = 0; i < callers.size(); i++) {
            boolean exchanged = callers.get(i).get();
            succeeded += exchanged ? 1 : 0;
            assertThat(stores.tokens().find("a-" + i).isPresent()).isEqualTo(exchanged);
            assertThat(stores.grants().find("r-" + i).isPresent()).isEqualTo(exchanged);
        }
        assertThat(succeeded).isEqualTo(1);
    }

    @Test
    void shouldRevokeAFamilyAndNothingElse() {
        for (String family : List.of("one", "two")) {
            stores.grants().save(code("code " + family, family));
            stores.grants()
                    .exchange("code " + family, familyToken("a " + family, family), refresh("r " + family, family));
        }
        stores.tokens().save(token("own", "client"));

        stores.grants().revoke("one");
        stores.grants().revoke("nobody's");

        assertThat(stores.tokens().find("a one")).isEmpty();
        assertThat(stores.grants().find("r one").orElseThrow().spent()).isTrue();
        assertThat(stores.grants().exchange("r one", familyToken("a3", "one"), refresh("r3", "one")))
                .isFalse();
        assertThat(stores.tokens().find("a two")).isPresent();
        assertThat(stores.grants().find("r two").orElseThrow().spent()).isFalse();
        assertThat(stores.tokens().find("own")).isPresent();
    }

    @Test
    void shouldKnowGrantsForAWhileAfterTheirExpiry() {
        stores.grants().save(code("code", "family"));
        Instant gone = EXPIRY.plus(StoreSettings.STANDARD.tokenRetention());

        clock.moveTo(gone.minus(Duration.ofSeconds(1)));
        assertThat(stores.grants().find("code")).isPresent();
        clock.moveTo(gone);
        assertThat(stores.grants().find("code")).isEmpty();
    }

    @Test
    void shouldTellTheFirstUseOfAnAssertion() {
        assertThat(stores.grants().use("assertion", EXPIRY)).isTrue();
        assertThat(stores.grants().use("assertion", EXPIRY.plusSeconds(60))).isFalse();
        assertThat(stores.grants().use("other", EXPIRY)).isTrue();
    }

    @Test
    void shouldKeepReplaceListAndForgetClients() {
        StoredClient first = new StoredClient("b", "hash", "{\"name\":\"ş\"}", NOON, NOON);
        StoredClient second = new StoredClient("a", null, "{}", NOON.plusSeconds(1), NOON.plusSeconds(1));
        stores.clients().save(second);
        stores.clients().save(new StoredClient("b", null, "{}", NOON, NOON));
        stores.clients().save(first);

        assertThat(stores.clients().find("b")).contains(first);
        assertThat(stores.clients().all()).containsExactly(first, second);

        stores.clients().delete("b");
        stores.clients().delete("unknown");
        assertThat(stores.clients().find("b")).isEmpty();
        assertThat(stores.clients().all()).containsExactly(second);
    }

    @Test
    void shouldKeepConsentsUntilTheClientIsForgotten() {
        stores.consents().give("ann", "app", NOON);
        stores.consents().give("ann", "app", NOON.plusSeconds(1));
        stores.consents().give("ann", "other", NOON);

        assertThat(stores.consents().given("ann", "app")).isTrue();
        assertThat(stores.consents().given("ben", "app")).isFalse();

        stores.clients().delete("app");
        assertThat(stores.consents().given("ann", "app")).isFalse();
        assertThat(stores.consents().given("ann", "other")).isTrue();
    }
}
