package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.CommitResult;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.TurnCommit;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Sessions in memory. The turns of one session are committed one after the other, by the map's lock on its entry. */
final class MemorySessionStore implements SessionStore {
    private final Map<String, StoredSession> sessions = new ConcurrentHashMap<>();
    private final MemoryTurnLog turnLog;
    private final Housekeeping housekeeping;

    MemorySessionStore(MemoryTurnLog turnLog, Housekeeping housekeeping) {
        this.turnLog = turnLog;
        this.housekeeping = housekeeping;
        housekeeping.add(now -> sessions.values().removeIf(session -> expired(session, now)));
    }

    @Override
    public void create(StoredSession session) {
        housekeeping.beforeWrite();
        StoredSession kept = new StoredSession(
                session.id(),
                session.organizationId(),
                session.flowId(),
                session.flowVersion(),
                session.version(),
                session.state(),
                session.lastTurn(),
                session.ended(),
                session.createdAt().truncatedTo(MICROS),
                session.expiresAt().truncatedTo(MICROS));
        if (sessions.putIfAbsent(kept.id(), kept) != null) {
            throw new IllegalStateException("There is a session " + session.id() + " already");
        }
    }

    @Override
    public Optional<StoredSession> load(String sessionId, Instant now) {
        housekeeping.beforeRead();
        return Optional.ofNullable(sessions.get(sessionId)).filter(session -> !expired(session, now));
    }

    @Override
    public CommitResult commit(TurnCommit commit) {
        housekeeping.beforeWrite();
        AtomicReference<CommitResult> result = new AtomicReference<>(new CommitResult.Missing());
        sessions.computeIfPresent(commit.sessionId(), (_, session) -> {
            if (expired(session, commit.at())) {
                return session;
            }
            if (session.version() != commit.expectedVersion() || session.ended()) {
                result.set(new CommitResult.Stale());
                return session;
            }
            StoredSession next = advanced(session, commit);
            turnLog.append(session, commit);
            result.set(new CommitResult.Committed(next.version()));
            return next;
        });
        return Objects.requireNonNull(result.get());
    }

    private static StoredSession advanced(StoredSession session, TurnCommit commit) {
        return new StoredSession(
                session.id(),
                session.organizationId(),
                session.flowId(),
                session.flowVersion(),
                session.version() + 1,
                commit.state(),
                commit.turn(),
                commit.ended(),
                session.createdAt(),
                commit.expiresAt().truncatedTo(MICROS));
    }

    private static boolean expired(StoredSession session, Instant now) {
        return !session.expiresAt().isAfter(now.truncatedTo(MICROS));
    }
}
