package dev.parley.server.flow;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes language models one after the other on a thread of its own, once it is told to begin. */
public final class TrainingQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingQueue.class);

    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("training-queue").unstarted(this::work);

    private record Waiting(String flow, SlowValue<?> training) {}

    /** Begins; what is added before and afterwards is made in its order. */
    public synchronized void begin() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /**
     * Has a model made.
     *
     * @param flow the flow's name, for the log
     */
    void add(String flow, SlowValue<?> training) {
        waiting.add(new Waiting(flow, training));
    }

    private void work() {
        try {
            while (true) {
                Waiting next = waiting.take();
                next.training().run();
                if (next.training().state() == SlowValue.State.FAILED) {
                    LOG.warn(
                            "The language model of {} could not be made; it is tried again when it is needed.",
                            next.flow());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes no further models. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
