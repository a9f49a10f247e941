package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.TurnCommit;
import dev.parley.server.store.TurnLog;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The newest turns, in memory: older ones make room, so that a long run does not fill the heap. */
final class MemoryTurnLog implements TurnLog {
    /** Turns kept of all sessions together. */
    static final int CAPACITY = 20_000;

    private final Housekeeping housekeeping;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<StoredTurn> oldestFirst = new ArrayDeque<>();
    private final Map<String, Logged> bySession = new HashMap<>();

    private static final Comparator<LoggedSession> NEWEST_FIRST = Comparator.comparing(LoggedSession::createdAt)
            .thenComparing(LoggedSession::id, CodePoints.ORDER)
            .reversed();

    /** A session with its turns, of which there is at least one. */
    private record Logged(LoggedSession session, Deque<StoredTurn> turns) {}

    MemoryTurnLog(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
        housekeeping.add(this::dropOld);
    }

    void append(StoredSession session, TurnCommit commit) {
        StoredTurn turn = new StoredTurn(
                commit.sessionId(),
                commit.expectedVersion() + 1,
                commit.turn().id(),
                commit.at().truncatedTo(MICROS),
                commit.turn().requestKey(),
                commit.turn().response(),
                commit.events());
        lock.lock();
        try {
            oldestFirst.addLast(turn);
            bySession
                    .computeIfAbsent(
                            turn.sessionId(),
                            id -> new Logged(
                                    new LoggedSession(id, session.flowId(), session.createdAt()), new ArrayDeque<>()))
                    .turns()
                    .addLast(turn);
            if (oldestFirst.size() > CAPACITY) {
                dropFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<StoredTurn> turns(String sessionId) {
        housekeeping.beforeRead();
        lock.lock();
        try {
            Logged logged = bySession.get(sessionId);
            return logged == null ? List.of() : new ArrayList<>(logged.turns());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<LoggedSession> session(String sessionId) {
        housekeeping.beforeRead();
        lock.lock();
        try {
            return Optional.ofNullable(bySession.get(sessionId)).map(Logged::session);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<LoggedSession> sessions(
            String flowId, Instant from, Instant to, @Nullable LoggedSession after, int most) {
        housekeeping.beforeRead();
        lock.lock();
        try {
            return bySession.values().stream()
                    .filter(logged -> logged.session().flowId().equals(flowId)
                            && !logged.turns().getLast().at().isBefore(from)
                            && logged.session().createdAt().isBefore(to)
                            && (after == null || NEWEST_FIRST.compare(after, logged.session()) < 0))
                    .map(Logged::session)
                    .sorted(NEWEST_FIRST)
                    .limit(most)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private void dropOld(Instant now) {
        Instant limit = now.minus(housekeeping.settings().turnRetention());
        lock.lock();
        try {
            while (!oldestFirst.isEmpty() && !oldestFirst.getFirst().at().isAfter(limit)) {
                dropFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    private void dropFirst() {
        String sessionId = oldestFirst.removeFirst().sessionId();
        bySession.computeIfPresent(sessionId, (_, logged) -> {
            logged.turns().removeFirst();
            return logged.turns().isEmpty() ? null : logged;
        });
    }
}
