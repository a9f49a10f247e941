package dev.parley.server.store;

import java.util.List;
import java.util.Optional;

/** The OAuth clients that were registered while the server ran, beside those of the workspace. */
public interface ClientStore {
    /**
     * Keeps a client; one of the same id is replaced.
     *
     * @throws StoreUnavailableException if it could not be kept
     */
    void save(StoredClient client);

    /**
     * The client of this id; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredClient> find(String id);

    /**
     * All clients in the order they were registered.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredClient> all();

    /**
     * Forgets a client and what users consented to for it; nothing happens if there is none.
     *
     * @throws StoreUnavailableException if it could not be deleted
     */
    void delete(String id);
}
