package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.JobStore;
import dev.parley.server.store.StoredJob;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Jobs in memory. */
final class MemoryJobStore implements JobStore {
    private final Map<String, StoredJob> jobs = new HashMap<>();
    private final Housekeeping housekeeping;

    MemoryJobStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
        housekeeping.add(this::sweep);
    }

    private synchronized void sweep(Instant now) {
        jobs.values().removeIf(job -> expired(job, now));
    }

    @Override
    public synchronized void create(StoredJob job) {
        housekeeping.beforeWrite();
        if (jobs.putIfAbsent(job.id(), truncated(job)) != null) {
            throw new IllegalStateException("A job " + job.id() + " is kept already");
        }
    }

    @Override
    public synchronized boolean advance(StoredJob job, String from) {
        housekeeping.beforeWrite();
        StoredJob before = jobs.get(job.id());
        if (before == null || !before.state().equals(from)) {
            return false;
        }
        jobs.put(job.id(), truncated(job));
        return true;
    }

    @Override
    public synchronized Optional<StoredJob> find(String id, Instant now) {
        housekeeping.beforeRead();
        return Optional.ofNullable(jobs.get(id)).filter(job -> !expired(job, now));
    }

    private static StoredJob truncated(StoredJob job) {
        return new StoredJob(
                job.id(),
                job.kind(),
                job.state(),
                job.definition(),
                job.createdAt().truncatedTo(MICROS),
                job.expiresAt().truncatedTo(MICROS));
    }

    private static boolean expired(StoredJob job, Instant now) {
        return !job.expiresAt().isAfter(now.truncatedTo(MICROS));
    }
}
