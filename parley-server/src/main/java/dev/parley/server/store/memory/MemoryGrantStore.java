package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.GrantStore;
import dev.parley.server.store.StoredGrant;
import dev.parley.server.store.StoredToken;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Codes, refresh tokens and used assertions in memory. One lock makes each change a whole. */
final class MemoryGrantStore implements GrantStore {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, StoredGrant> grants = new HashMap<>();
    private final Map<String, Instant> used = new HashMap<>();
    private final MemoryTokenStore tokens;
    private final Housekeeping housekeeping;

    MemoryGrantStore(MemoryTokenStore tokens, Housekeeping housekeeping) {
        this.tokens = tokens;
        this.housekeeping = housekeeping;
        housekeeping.add(this::sweep);
    }

    private void sweep(Instant now) {
        alone(() -> grants.values().removeIf(grant -> gone(grant, now)));
        alone(() -> used.values().removeIf(until -> !until.isAfter(now)));
    }

    @Override
    public void save(StoredGrant grant) {
        housekeeping.beforeWrite();
        alone(() -> put(grant, grant.spent()));
    }

    @Override
    public Optional<StoredGrant> find(String hash) {
        housekeeping.beforeRead();
        return alone(() -> Optional.ofNullable(grants.get(hash)))
                .filter(grant -> !gone(grant, housekeeping.settings().clock().instant()));
    }

    @Override
    public boolean exchange(String hash, StoredToken access, StoredGrant refresh) {
        housekeeping.beforeWrite();
        return alone(() -> {
            StoredGrant grant = grants.get(hash);
            if (grant == null || grant.spent()) {
                return false;
            }
            put(grant, true);
            tokens.put(access);
            return put(refresh, false);
        });
    }

    @Override
    public void revoke(String family) {
        housekeeping.beforeWrite();
        alone(() -> {
            grants.replaceAll((_, grant) -> grant.family().equals(family) ? with(grant, true) : grant);
            tokens.removeFamily(family);
            return true;
        });
    }

    @Override
    public boolean use(String hash, Instant until) {
        housekeeping.beforeWrite();
        return alone(() -> used.putIfAbsent(hash, until.truncatedTo(MICROS)) == null);
    }

    private boolean put(StoredGrant grant, boolean spent) {
        grants.put(grant.hash(), with(grant, spent));
        return true;
    }

    private <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static StoredGrant with(StoredGrant grant, boolean spent) {
        return new StoredGrant(
                grant.hash(),
                grant.kind(),
                grant.family(),
                grant.clientId(),
                grant.userId(),
                grant.authenticated(),
                grant.redirectUri(),
                grant.challenge(),
                grant.createdAt().truncatedTo(MICROS),
                grant.expiresAt().truncatedTo(MICROS),
                spent);
    }

    private boolean gone(StoredGrant grant, Instant now) {
        return !grant.expiresAt().plus(housekeeping.settings().tokenRetention()).isAfter(now.truncatedTo(MICROS));
    }
}
