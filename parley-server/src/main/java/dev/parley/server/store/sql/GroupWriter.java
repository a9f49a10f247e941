package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that writes. It takes what waits and commits it as one group, at once: a lone write is a group of one,
 * and while a group reaches the disk the next one gathers. Between groups it sweeps.
 */
final class GroupWriter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(GroupWriter.class.getName());

    private final BlockingQueue<PendingWrite<?>> queue;
    private final WriteConnection connection;
    private final Sweep sweep;
    private final StoreSettings settings;
    private final Patience patience;
    private final Thread thread;
    private volatile boolean closing;
    private volatile boolean stopped;

    GroupWriter(WriteConnection connection, Sweep sweep, StoreSettings settings) {
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.connection = connection;
        this.sweep = sweep;
        this.settings = settings;
        this.patience = new Patience(settings.patience());
        this.thread = Thread.ofPlatform().name("store-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    <T> T write(Work<T> work) {
        PendingWrite<T> write = new PendingWrite<>(work);
        if (closing || stopped) {
            throw refusal();
        }
        if (!queue.offer(write)) {
            throw new StoreUnavailableException(
                    "The store has %d writes waiting and takes no more. Try again.".formatted(settings.queue()));
        }
        if (stopped) {
            refuseAll();
        }
        return patience.await(write.answer());
    }

    private void run() {
        List<PendingWrite<?>> group = new ArrayList<>(settings.group());
        try {
            while (!closing || !queue.isEmpty()) {
                take(group);
                connection.commit(group);
                group.clear();
                if (sweep.isDue()) {
                    sweep();
                }
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.ERROR, "The store's writer was interrupted and has stopped", e);
        } finally {
            stopped = true;
            group.forEach(write -> write.fail(refusal()));
            refuseAll();
        }
    }

    private void take(List<PendingWrite<?>> group) throws InterruptedException {
        PendingWrite<?> first = queue.poll(sweep.nanosUntilDue(), TimeUnit.NANOSECONDS);
        if (first != null) {
            group.add(first);
            queue.drainTo(group, settings.group() - 1);
        }
    }

    private void sweep() {
        PendingWrite<Boolean> write = new PendingWrite<>(sweep);
        connection.commit(List.of(write));
        sweep.done(!write.answer().isCompletedExceptionally() && write.answer().join());
        if (write.answer().isCompletedExceptionally()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The store could not delete what has expired; it will try again",
                    write.answer().exceptionNow());
        }
    }

    private void refuseAll() {
        List<PendingWrite<?>> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(write -> write.fail(refusal()));
    }

    private StoreUnavailableException refusal() {
        return new StoreUnavailableException(
                closing ? "The store is closed." : "The store's writer has stopped. Restart the server.");
    }

    /** Writes what is queued, then stops. */
    @Override
    public void close() {
        closing = true;
        PendingWrite<Boolean> wake = new PendingWrite<>(_ -> true);
        if (queue.offer(wake) && stopped) {
            refuseAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "The store's writing connection did not close cleanly", e);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
