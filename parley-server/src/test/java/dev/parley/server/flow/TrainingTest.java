package dev.parley.server.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Understanding;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TrainingTest {
    private static final Understanding MODEL =
            request -> new Detection(List.of(), List.of(), Detection.DialogActs.NONE);

    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void shouldMakeTheModelOnceForAllWhoWait() {
        Training training = new Training(() -> {
            gate.await();
            made.incrementAndGet();
            return MODEL;
        });
        assertThat(training.state()).isEqualTo(Training.State.WAITING);

        List<CompletableFuture<Understanding>> waiting = List.of(
                CompletableFuture.supplyAsync(training::result), CompletableFuture.supplyAsync(training::result));
        gate.countDown();

        assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isSameAs(MODEL));
        training.run();
        assertThat(made).hasValue(1);
        assertThat(training.state()).isEqualTo(Training.State.DONE);
    }

    @Test
    void shouldTellThatItIsUnderWay() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Training training = new Training(() -> {
            begun.countDown();
            gate.await();
            return MODEL;
        });
        TrainingQueue queue = new TrainingQueue();
        queue.add("a flow", training);
        assertThat(training.state()).isEqualTo(Training.State.WAITING);

        queue.begin();
        begun.await();

        assertThat(training.state()).isEqualTo(Training.State.RUNNING);
        gate.countDown();
        assertThat(training.result()).isSameAs(MODEL);
        queue.close();
    }

    @Test
    void shouldTryAgainAfterAFailure() {
        Training training = new Training(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("no room");
            }
            return MODEL;
        });

        assertThatThrownBy(training::result).hasRootCauseMessage("no room");
        assertThat(training.state()).isEqualTo(Training.State.FAILED);
        assertThat(training.result()).isSameAs(MODEL);
    }

    @Test
    void shouldGoOnWithOthersAfterAFailure() throws InterruptedException {
        Training good = new Training(() -> MODEL);
        try (TrainingQueue queue = new TrainingQueue()) {
            queue.begin();
            queue.add("bad", new Training(() -> {
                made.incrementAndGet();
                throw new IllegalStateException("no room");
            }));
            queue.add("good", good);

            while (good.state() != Training.State.DONE) {
                Thread.sleep(5);
            }
            assertThat(made).hasValue(1);
        }
    }
}
