package dev.parley.server.store;

import java.util.Optional;

/** The access tokens. Only hashes are kept: who reads the store cannot use them. */
public interface TokenStore {
    /**
     * Keeps a token; one of the same hash is replaced.
     *
     * @throws StoreUnavailableException if it could not be kept
     */
    void save(StoredToken token);

    /**
     * The token of this hash, also one that has expired by the store's clock no longer than
     * {@link StoreSettings#tokenRetention()} ago; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredToken> find(String hash);

    /**
     * Forgets a token; nothing happens if there is none.
     *
     * @throws StoreUnavailableException if it could not be deleted
     */
    void delete(String hash);
}
