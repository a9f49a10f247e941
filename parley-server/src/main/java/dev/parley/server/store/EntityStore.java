package dev.parley.server.store;

import dev.parley.server.store.StoredEntity.Kind;
import java.util.List;
import java.util.Optional;

/** The named objects that were made over the API, beside those of the workspace. */
public interface EntityStore {
    /**
     * Keeps an object; one of the same kind and id is replaced.
     *
     * @return whether it is kept; not if another object of its kind has its name, whatever the case
     * @throws StoreUnavailableException if it could not be kept
     */
    boolean save(StoredEntity entity);

    /**
     * The object of a kind and id; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredEntity> find(Kind kind, String id);

    /**
     * The object of a kind and name, whatever the case; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredEntity> named(Kind kind, String name);

    /**
     * All objects of a kind in the order they were made.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredEntity> all(Kind kind);

    /**
     * Forgets an object, a data table with its rows; nothing happens if there is none.
     *
     * @throws StoreUnavailableException if it could not be deleted
     */
    void delete(Kind kind, String id);
}
