package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.StoredBotSession;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of integrations in memory. */
final class MemoryBotSessionStore implements BotSessionStore {
    private final Map<String, StoredBotSession> entries = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping;

    MemoryBotSessionStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
        housekeeping.add(now -> entries.values().removeIf(entry -> expired(entry, now)));
    }

    @Override
    public Optional<StoredBotSession> find(String key, Instant now) {
        housekeeping.beforeRead();
        return Optional.ofNullable(entries.get(key)).filter(entry -> !expired(entry, now));
    }

    @Override
    public void save(StoredBotSession session) {
        housekeeping.beforeWrite();
        entries.put(
                session.key(),
                new StoredBotSession(
                        session.key(), session.sessionId(), session.expiresAt().truncatedTo(MICROS), session.state()));
    }

    @Override
    public void delete(String key) {
        housekeeping.beforeWrite();
        entries.remove(key);
    }

    private static boolean expired(StoredBotSession entry, Instant now) {
        return !entry.expiresAt().isAfter(now.truncatedTo(MICROS));
    }
}
