package dev.parley.server.store;

import java.time.Instant;
import java.util.Optional;

/** Which session a caller's own key stands for: integrations name a conversation by a key of theirs. */
public interface BotSessionStore {
    /**
     * The entry of this key; empty if there is none or if it has expired at {@code now}.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredBotSession> find(String key, Instant now);

    /**
     * Keeps an entry; one of the same key is replaced.
     *
     * @throws StoreUnavailableException if it could not be kept
     */
    void save(StoredBotSession session);

    /**
     * Forgets an entry; nothing happens if there is none.
     *
     * @throws StoreUnavailableException if it could not be deleted
     */
    void delete(String key);
}
