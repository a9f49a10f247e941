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
        housekeeping.add(now -> tokens.values().removeIf(token -> expired(token, now)));
    }

    @Override
    public void save(StoredToken token) {
        housekeeping.beforeWrite();
        tokens.put(
                token.hash(),
                new StoredToken(
                        token.hash(),
                        token.clientId(),
                        token.createdAt().truncatedTo(MICROS),
                        token.expiresAt().truncatedTo(MICROS)));
    }

    @Override
    public Optional<StoredToken> find(String hash) {
        housekeeping.beforeRead();
        return Optional.ofNullable(tokens.get(hash)).filter(token -> !expired(token, clock.instant()));
    }

    @Override
    public void delete(String hash) {
        housekeeping.beforeWrite();
        tokens.remove(hash);
    }

    private static boolean expired(StoredToken token, Instant now) {
        return !token.expiresAt().isAfter(now.truncatedTo(MICROS));
    }
}
