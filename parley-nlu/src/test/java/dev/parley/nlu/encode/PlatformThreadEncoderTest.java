package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformThreadEncoderTest {
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final Encoder encoder = new PlatformThreadEncoder(
            new LettersEncoder() {
                @Override
                public Encoding encode(String text) {
                    thread.set(Thread.currentThread());
                    if (text.isEmpty()) {
                        throw new EncoderException("The text is empty.");
                    }
                    return super.encode(text);
                }
            },
            pool);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void shouldLeaveVirtualThreadsAlone() throws InterruptedException {
        Thread caller = Thread.ofVirtual().start(() -> encoder.encode("a"));
        caller.join();

        assertThat(thread.get()).isNotNull().isNotSameAs(caller).matches(one -> !one.isVirtual());
    }

    @Test
    void shouldStayOnPlatformThreads() {
        encoder.encode("a");

        assertThat(thread.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void shouldPassFailuresOn() throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread.ofVirtual()
                .uncaughtExceptionHandler((caller, thrown) -> failure.set(thrown))
                .start(() -> encoder.encode(""))
                .join();

        assertThat(failure.get()).isInstanceOf(EncoderException.class).hasMessage("The text is empty.");
        assertThatThrownBy(() -> encoder.encode("")).isInstanceOf(EncoderException.class);
    }
}
