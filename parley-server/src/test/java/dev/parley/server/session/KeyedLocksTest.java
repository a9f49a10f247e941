package dev.parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class KeyedLocksTest {
    private final KeyedLocks locks = new KeyedLocks();

    @Test
    void shouldNeverLetTwoWorkOnOneKey() {
        int[] unguarded = {0};
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                workers.execute(() -> locks.alone("a", Duration.ofMinutes(1), () -> {
                    int before = unguarded[0];
                    LockSupport.parkNanos(1000);
                    unguarded[0] = before + 1;
                    return before;
                }));
            }
        }
        assertThat(unguarded[0]).isEqualTo(500);
        assertThat(locks.size()).isZero();
    }

    @Test
    void shouldLetDifferentKeysRunSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String key : List.of("a", "b")) {
                workers.execute(() -> locks.alone(key, Duration.ZERO, () -> {
                    both.countDown();
                    await(both);
                    return key;
                }));
            }
            await(both);
        }
        assertThat(both.getCount()).isZero();
    }

    @Test
    void shouldGiveUpAfterItsPatience() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger work = new AtomicInteger();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.execute(() -> locks.alone("a", Duration.ZERO, () -> {
                inside.countDown();
                await(release);
                return 1;
            }));
            await(inside);

            assertThat(locks.alone("a", Duration.ofMillis(20), work::incrementAndGet))
                    .isEmpty();
            release.countDown();
        }
        assertThat(work).hasValue(0);
        assertThat(locks.alone("a", Duration.ZERO, work::incrementAndGet)).contains(1);
        assertThat(locks.size()).isZero();
    }

    @Test
    void shouldOpenAgainAfterAFailure() {
        assertThatThrownBy(() -> locks.alone("a", Duration.ZERO, () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(locks.alone("a", Duration.ZERO, () -> 1)).contains(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
