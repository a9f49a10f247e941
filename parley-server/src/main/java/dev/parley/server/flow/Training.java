package dev.parley.server.flow;

import dev.parley.flow.nlu.Understanding;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Makes the language model of one flow version: in the background, or at once when somebody asks for it first. Safe for
 * use by several threads; the model is made once, and again only after a failure.
 */
public final class Training {
    private final Callable<Understanding> work;
    private Job job;

    /** How far it is. */
    public enum State {
        /** Nobody began yet. */
        WAITING,
        RUNNING,
        DONE,
        /** It failed; the next who asks for the model begins anew. */
        FAILED
    }

    private static final class Job extends FutureTask<Understanding> {
        private volatile boolean begun;

        Job(Callable<Understanding> work) {
            super(work);
        }

        @Override
        public void run() {
            begun = true;
            super.run();
        }
    }

    Training(Callable<Understanding> work) {
        this.work = work;
        this.job = new Job(work);
    }

    public State state() {
        Job current = current();
        return switch (current.state()) {
            case RUNNING -> current.begun ? State.RUNNING : State.WAITING;
            case SUCCESS -> State.DONE;
            case FAILED, CANCELLED -> State.FAILED;
        };
    }

    /** Makes the model on this thread, unless it is made or another thread is at it. */
    void run() {
        current().run();
    }

    /** The model; waits until it is made, on a platform thread, as this takes a processor for seconds. */
    Understanding result() {
        Job wanted = unfailed();
        if (!wanted.begun) {
            Thread.ofPlatform().daemon().name("training").start(wanted);
        }
        try {
            return wanted.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the language model was made", stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The language model could not be made", failure.getCause());
        }
    }

    private synchronized Job current() {
        return job;
    }

    private synchronized Job unfailed() {
        if (state() == State.FAILED) {
            job = new Job(work);
        }
        return job;
    }
}
