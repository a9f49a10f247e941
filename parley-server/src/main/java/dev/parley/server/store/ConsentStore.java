package dev.parley.server.store;

import java.time.Instant;

/** Which users let which OAuth clients act for them. */
public interface ConsentStore {
    /**
     * Keeps that a user let a client act.
     *
     * @throws StoreUnavailableException if it could not be kept
     */
    void give(String userId, String clientId, Instant at);

    /**
     * Whether a user let a client act.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    boolean given(String userId, String clientId);
}
