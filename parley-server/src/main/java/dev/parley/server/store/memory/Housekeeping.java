package dev.parley.server.store.memory;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What the stores in memory share: they are open or closed together, and what has expired is dropped now and then. */
final class Housekeeping {
    /** Drops what has expired at a moment. */
    @FunctionalInterface
    interface Sweep {
        void sweep(Instant now);
    }

    private final StoreSettings settings;
    private final List<Sweep> sweeps = new CopyOnWriteArrayList<>();
    private final AtomicLong sweptAt = new AtomicLong(System.nanoTime());
    private volatile boolean closed;

    Housekeeping(StoreSettings settings) {
        this.settings = settings;
    }

    StoreSettings settings() {
        return settings;
    }

    void add(Sweep sweep) {
        sweeps.add(sweep);
    }

    /** To be called before each reading. */
    void beforeRead() {
        if (closed) {
            throw new StoreUnavailableException("The store is closed.");
        }
    }

    /** To be called before each writing: sweeps when the last sweep is long enough ago. */
    void beforeWrite() {
        beforeRead();
        long now = System.nanoTime();
        long last = sweptAt.get();
        if (now - last >= settings.sweepEvery().toNanos() && sweptAt.compareAndSet(last, now)) {
            Instant instant = settings.clock().instant();
            sweeps.forEach(sweep -> sweep.sweep(instant));
        }
    }

    void close() {
        closed = true;
    }
}
