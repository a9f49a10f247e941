package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.TurnCommit;
import dev.parley.server.store.TurnLog;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** The newest turns, in memory: older ones make room, so that a long run does not fill the heap. */
final class MemoryTurnLog implements TurnLog {
    /** Turns kept of all sessions together. */
    static final int CAPACITY = 20_000;

    private final Housekeeping housekeeping;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<StoredTurn> oldestFirst = new ArrayDeque<>();
    private final Map<String, Deque<StoredTurn>> bySession = new HashMap<>();

    MemoryTurnLog(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
        housekeeping.add(this::dropOld);
    }

    void append(TurnCommit commit) {
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
            bySession.computeIfAbsent(turn.sessionId(), _ -> new ArrayDeque<>()).addLast(turn);
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
            Deque<StoredTurn> turns = bySession.get(sessionId);
            return turns == null ? List.of() : new ArrayList<>(turns);
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
        bySession.computeIfPresent(sessionId, (_, turns) -> {
            turns.removeFirst();
            return turns.isEmpty() ? null : turns;
        });
    }
}
