package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.StoredToken;
import dev.parley.server.store.TokenStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens in memory. */
final class MemoryTokenStore implements TokenStore {
    private final Map<String, StoredToken> tokens = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Housekeeping housekeeping;

    MemoryTokenStore(Clock clock, Housekeeping housekeeping) {
        this.clock = clock;
        this.housekeeping = housekeeping;
        housekeeping.add(now -> tokens.values().removeIf(token -> gone(token, now)));
    }

    @Override
    public void save(StoredToken token) {
        housekeeping.beforeWrite();
        put(token);
    }

    /** Keeps a token as part of a larger change. */
    void put(StoredToken token) {
        tokens.put(
                token.hash(),
                new StoredToken(
                        token.hash(),
                        token.organizationId(),
                        token.clientId(),
                        token.userId(),
                        token.grantType(),
                        token.family(),
                        token.createdAt().truncatedTo(MICROS),
                        token.expiresAt().truncatedTo(MICROS)));
    }

    /** Forgets the tokens of a family as part of a larger change. */
    void removeFamily(String family) {
        tokens.values().removeIf(token -> family.equals(token.family()));
    }

    @Override
    public Optional<StoredToken> find(String hash) {
        housekeeping.beforeRead();
        return Optional.ofNullable(tokens.get(hash)).filter(token -> !gone(token, clock.instant()));
    }

    @Override
    public void delete(String hash) {
        housekeeping.beforeWrite();
        tokens.remove(hash);
    }

    private boolean gone(StoredToken token, Instant now) {
        return !token.expiresAt().plus(housekeeping.settings().tokenRetention()).isAfter(now.truncatedTo(MICROS));
    }
}
