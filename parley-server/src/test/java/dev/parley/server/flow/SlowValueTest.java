package dev.parley.server.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Understanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SlowValueTest {
    private static final Understanding MODEL =
            request -> new Detection(List.of(), List.of(), Detection.DialogActs.NONE);

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    private SlowValue<Understanding> made(Callable<Understanding> work) {
        return new SlowValue<>(work, () -> NOW);
    }

    @Test
    void shouldMakeTheModelOnceForAllWhoWait() {
        SlowValue<Understanding> training = made(() -> {
            gate.await();
            made.incrementAndGet();
            return MODEL;
        });
        assertThat(training.state()).isEqualTo(SlowValue.State.WAITING);

        List<CompletableFuture<Understanding>> waiting = List.of(
                CompletableFuture.supplyAsync(training::result), CompletableFuture.supplyAsync(training::result));
        gate.countDown();

        assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isSameAs(MODEL));
        training.run();
        assertThat(made).hasValue(1);
        assertThat(training.doneAt()).contains(NOW);
        assertThat(training.state()).isEqualTo(SlowValue.State.DONE);
    }

    @Test
    void shouldTellThatItIsUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        SlowValue<Understanding> training = made(() -> {
            begun.countDown();
            gate.await();
            return MODEL;
        });

        training.begin();
        begun.await();

        assertThat(training.state()).isEqualTo(SlowValue.State.RUNNING);
        assertThat(training.result(Duration.ofMillis(1))).isEmpty();
        assertThat(training.doneAt()).isEmpty();
        gate.countDown();
        assertThat(training.result()).isSameAs(MODEL);
        assertThat(training.result(Duration.ofSeconds(1))).containsSame(MODEL);
    }

    @Test
    void shouldTryAgainAfterAFailure() {
        SlowValue<Understanding> training = made(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("no room");
            }
            return MODEL;
        });

        assertThatThrownBy(training::result).hasRootCauseMessage("no room");
        assertThat(training.state()).isEqualTo(SlowValue.State.FAILED);
        assertThat(training.result()).isSameAs(MODEL);
    }
}
