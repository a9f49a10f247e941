package dev.parley.server.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.store.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final MovableClock clock = new MovableClock(START);
    private final Attempts attempts = new Attempts(clock, 3);

    @Test
    void shouldLetANameWaitAfterTooManyFailures() {
        fail(2, "ann", "1.1.1.1");
        assertThat(attempts.wait("ann", "1.1.1.1")).isEmpty();

        clock.moveTo(START.plusSeconds(20));
        fail(1, "ann", "1.1.1.1");
        assertThat(attempts.wait("ann", "1.1.1.1")).contains(40L);
        assertThat(attempts.wait("ann", "2.2.2.2")).as("somebody else").isEmpty();
        assertThat(attempts.wait("ben", "1.1.1.1")).isEmpty();

        clock.moveTo(START.plusSeconds(60));
        assertThat(attempts.wait("ann", "1.1.1.1")).isEmpty();
    }

    @Test
    void shouldBeginAnewAfterASuccess() {
        fail(2, "ann", "1.1.1.1");
        attempts.succeeded("ann", "1.1.1.1");
        fail(2, "ann", "1.1.1.1");

        assertThat(attempts.wait("ann", "1.1.1.1")).isEmpty();
    }

    @Test
    void shouldLetAnAddressWaitThatTriesManyNames() {
        for (int i = 0; i < 30; i++) {
            fail(1, "user" + i, "1.1.1.1");
        }

        assertThat(attempts.wait("another", "1.1.1.1")).contains(60L);
        assertThat(attempts.wait("another", "2.2.2.2")).isEmpty();
    }

    @Test
    void shouldForgetOldWindowsWhenThereIsNoRoom() {
        Windows windows = new Windows(clock, Duration.ofSeconds(60), 2);
        windows.add("old");
        clock.moveTo(START.plusSeconds(50));
        windows.add("new");
        clock.moveTo(START.plusSeconds(70));
        windows.add("third");

        assertThat(windows.get("old").count()).isZero();
        assertThat(windows.get("new").count()).isEqualTo(1);

        windows.add("fourth");
        assertThat(windows.get("new").count()).as("no room at all").isZero();
        assertThat(windows.get("fourth")).isEqualTo(new Windows.Count(1, 60));
    }

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            attempts.failed(name, address);
        }
    }
}
