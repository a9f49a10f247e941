package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Codes, refresh tokens and the assertions that were used. Only hashes are kept: who reads the store cannot use them. What
 * is spent or has expired stays for {@link StoreSettings#tokenRetention()}, so that its second use is seen.
 */
public interface GrantStore {
    /**
     * Keeps a new grant.
     *
     * @throws StoreUnavailableException if it could not be kept
     */
    void save(StoredGrant grant);

    /**
     * The grant of this hash, spent and expired ones included; empty if there is none or if it is long gone.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredGrant> find(String hash);

    /**
     * Exchanges a grant for an access token and a refresh token, all of it or nothing. Of several callers only one
     * succeeds.
     *
     * @return whether it was there to be exchanged; if not, nothing is kept
     * @throws StoreUnavailableException if it could not be done
     */
    boolean exchange(String hash, StoredToken access, StoredGrant refresh);

    /**
     * Spends all grants of a family and forgets its access tokens.
     *
     * @throws StoreUnavailableException if it could not be done
     */
    void revoke(String family);

    /**
     * Notes that an assertion was used.
     *
     * @param hash what identifies the assertion
     * @param until how long it could be used, had it not been
     * @return whether this was the first time
     * @throws StoreUnavailableException if it could not be noted
     */
    boolean use(String hash, Instant until);
}
