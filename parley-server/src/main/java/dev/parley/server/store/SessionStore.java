package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;

/** The sessions of bots and digital bots: their state between two turns. */
public interface SessionStore {
    /**
     * Keeps a new session.
     *
     * @throws IllegalStateException if a session of this id is kept already
     * @throws StoreUnavailableException if it could not be kept
     */
    void create(StoredSession session);

    /**
     * The session as its last committed turn left it. Empty if there is none, or if it has expired at {@code now}; an
     * ended session is found until it expires.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredSession> load(String sessionId, Instant now);

    /**
     * Keeps the outcome of one turn, all of it or nothing, and appends the turn to the {@link TurnLog}.
     *
     * @throws StoreUnavailableException if it could not be kept, or if the store did not learn in time whether it was: ask
     *     again with the same request key
     */
    CommitResult commit(TurnCommit commit);
}
