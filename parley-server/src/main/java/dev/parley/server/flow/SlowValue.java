package dev.parley.server.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A value that takes a processor for seconds to make, such as a language model: made once, by whoever begins first, and
 * again only after a failure. Safe for use by several threads.
 *
 * @param <T> what is made
 */
public final class SlowValue<T> {
    private final Callable<T> work;
    private final InstantSource clock;
    private Job<T> job;

    /** How far it is. */
    public enum State {
        /** Nobody began yet. */
        WAITING,
        RUNNING,
        DONE,
        /** It failed; the next who asks for the value begins anew. */
        FAILED
    }

    private static final class Job<T> extends FutureTask<T> {
        private final AtomicReference<Instant> doneAt;
        private volatile boolean begun;

        Job(Callable<T> work, InstantSource clock) {
            this(work, clock, new AtomicReference<>());
        }

        private Job(Callable<T> work, InstantSource clock, AtomicReference<Instant> doneAt) {
            super(() -> {
                T value = work.call();
                doneAt.set(clock.instant());
                return value;
            });
            this.doneAt = doneAt;
        }

        @Override
        public void run() {
            begun = true;
            super.run();
        }
    }

    /**
     * @param work makes the value
     * @param clock tells when it was made
     */
    public SlowValue(Callable<T> work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
        this.job = new Job<>(work, clock);
    }

    public State state() {
        Job<T> current = current();
        return switch (current.state()) {
            case RUNNING -> current.begun ? State.RUNNING : State.WAITING;
            case SUCCESS -> State.DONE;
            case FAILED, CANCELLED -> State.FAILED;
        };
    }

    /** When it was made; empty if it is not. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(current().doneAt.get());
    }

    /** Why it could not be made; empty if it was not tried in vain. */
    Optional<Throwable> failure() {
        Job<T> current = current();
        return current.state() == FutureTask.State.FAILED ? Optional.of(current.exceptionNow()) : Optional.empty();
    }

    /** Makes the value on this thread, unless it is made or another thread is at it. */
    public void run() {
        current().run();
    }

    /** Begins to make the value on a thread of its own, unless it is made or another thread is at it. */
    public void begin() {
        Job<T> wanted = unfailed();
        if (!wanted.begun) {
            Thread.ofPlatform().daemon().name("slow-value").start(wanted);
        }
    }

    /**
     * The value; waits until it is made, on a platform thread.
     *
     * @throws IllegalStateException if it cannot be made
     */
    public T result() {
        try {
            return begun().get();
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("It could not be made", failure.getCause());
        }
    }

    /**
     * The value; waits as {@link #result()} does, but not for ever.
     *
     * @return empty if it is not made in time; it will be later
     */
    public Optional<T> result(Duration patience) {
        try {
            return Optional.of(begun().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("It could not be made", failure.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while something was made", stop);
    }

    private Job<T> begun() {
        begin();
        return current();
    }

    private synchronized Job<T> current() {
        return job;
    }

    private synchronized Job<T> unfailed() {
        if (state() == State.FAILED) {
            job = new Job<>(work, clock);
        }
        return job;
    }
}
