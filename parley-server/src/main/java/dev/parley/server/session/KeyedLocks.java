package dev.parley.server.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the work on one key happen one after the other, and the work on different keys side by side. */
public final class KeyedLocks {
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(ReentrantLock lock, int users) {
        Entry joined() {
            return new Entry(lock, users + 1);
        }

        @Nullable
        Entry left() {
            return users == 1 ? null : new Entry(lock, users - 1);
        }
    }

    /**
     * Does some work while nobody else works on its key.
     *
     * @param patience how long to wait for others
     * @return what came of the work; empty when others took too long
     */
    public <T> Optional<T> alone(String key, Duration patience, Supplier<T> work) {
        Entry entry = entries.compute(
                key, (same, known) -> known == null ? new Entry(new ReentrantLock(), 1) : known.joined());
        try {
            if (!entered(entry.lock(), patience)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                entry.lock().unlock();
            }
        } finally {
            entries.computeIfPresent(key, (same, known) -> known.left());
        }
    }

    /** How many keys are worked on or waited for. */
    int size() {
        return entries.size();
    }

    private static boolean entered(ReentrantLock lock, Duration patience) {
        try {
            return lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
