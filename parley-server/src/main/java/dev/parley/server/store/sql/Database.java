package dev.parley.server.store.sql;

import dev.parley.server.store.StoreUnavailableException;

/** Runs work on a database's connections. Safe for many threads; waiting callers do not pin a carrier thread. */
interface Database extends AutoCloseable {
    /**
     * Runs work that only reads.
     *
     * @throws StoreUnavailableException if it could not be done
     */
    <T> T read(Work<T> work);

    /**
     * Runs work that writes, in a transaction of which it is all or nothing. What it returns is handed over once the
     * transaction is on disk.
     *
     * @throws StoreUnavailableException if it could not be done, or not in time
     */
    <T> T write(Work<T> work);

    /** Finishes the writes that were taken, then refuses further work. */
    @Override
    void close();
}
