package dev.parley.server.flow;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the language models of flows one after the other on a thread of its own, once it is told to begin. Who needs one
 * before its turn comes makes it at once.
 */
public final class TrainingQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingQueue.class);

    private final Function<NluModel, Understanding> trainer;
    private final InstantSource clock;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private volatile boolean closing;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("training-queue").unstarted(this::work);

    private record Waiting(String flow, SlowValue<?> training) {}

    /**
     * @param trainer makes the understanding of a model
     * @param clock tells when a model was made
     */
    public TrainingQueue(Function<NluModel, Understanding> trainer, InstantSource clock) {
        this.trainer = trainer;
        this.clock = clock;
    }

    /** Begins; models that were asked for before and afterwards are made in their order. */
    public synchronized void begin() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** The language model of a flow, which is made some time. */
    SlowValue<Understanding> of(BotProgram program) {
        SlowValue<Understanding> training = new SlowValue<>(() -> trainer.apply(program.nlu()), clock);
        waiting.add(new Waiting(program.name(), training));
        return training;
    }

    private void work() {
        try {
            while (!closing) {
                Waiting next = waiting.take();
                next.training().run();
                next.training()
                        .failure()
                        .filter(_ -> !closing)
                        .ifPresent(cause -> LOG.warn(
                                "The language model of {} could not be made; it is tried again when it is needed.",
                                next.flow(),
                                cause));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes no further models, and breaks off the one it is at: that begins anew with the next start. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
    }
}
