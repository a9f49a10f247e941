package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;

/** Work that somebody asked for and asks about later. */
public interface JobStore {
    /**
     * Keeps a new job.
     *
     * @throws IllegalStateException if a job of this id is kept already
     * @throws StoreUnavailableException if it could not be kept
     */
    void create(StoredJob job);

    /**
     * Replaces a job that is in a certain state. Of several callers with the same state only one succeeds.
     *
     * @param from the state it must be in
     * @return whether it was replaced
     * @throws StoreUnavailableException if it could not be done
     */
    boolean advance(StoredJob job, String from);

    /**
     * The job of this id; empty if there is none or if it has expired at {@code now}.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredJob> find(String id, Instant now);
}
