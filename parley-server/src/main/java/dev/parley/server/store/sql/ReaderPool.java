package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Reads on platform threads of its own: a call into native code would pin the carrier of a virtual thread. There are as
 * many connections as threads, opened when first needed and thrown away when they fail.
 */
final class ReaderPool implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ReaderPool.class.getName());

    private final ThreadPoolExecutor threads;
    private final BlockingQueue<SqlConnection> idle;
    private final WriteConnection.Opener opener;
    private final Patience patience;
    private final int queue;

    ReaderPool(WriteConnection.Opener opener, StoreSettings settings) {
        this.opener = opener;
        this.patience = new Patience(settings.patience());
        this.queue = settings.queue();
        this.idle = new ArrayBlockingQueue<>(settings.readers());
        this.threads = new ThreadPoolExecutor(
                settings.readers(),
                settings.readers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                Thread.ofPlatform().name("store-reader-", 1).daemon().factory());
    }

    <T> T read(Work<T> work) {
        Future<T> answer;
        try {
            answer = threads.submit(() -> onConnection(work));
        } catch (RejectedExecutionException e) {
            throw new StoreUnavailableException(
                    threads.isShutdown()
                            ? "The store is closed."
                            : "The store has %d reads waiting and takes no more. Try again.".formatted(queue),
                    e);
        }
        return patience.await(answer);
    }

    private <T> T onConnection(Work<T> work) throws SQLException {
        SqlConnection connection = idle.poll();
        if (connection == null) {
            connection = opener.open();
        }
        boolean sound = false;
        try {
            T result = work.on(connection);
            sound = true;
            return result;
        } finally {
            if (!sound || !idle.offer(connection)) {
                connection.close();
            }
        }
    }

    /** Finishes the reads that were taken. */
    @Override
    public void close() {
        threads.close();
        for (SqlConnection connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.WARNING, "A reading connection did not close cleanly", e);
            }
        }
    }
}
