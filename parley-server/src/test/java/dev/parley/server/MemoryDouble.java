package dev.parley.server;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.CommitResult;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.LastTurn;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoredBotSession;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredToken;
import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.Stores;
import dev.parley.server.store.TokenStore;
import dev.parley.server.store.TurnCommit;
import dev.parley.server.store.TurnLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stores for tests: maps, and nothing expires but sessions. */
final class MemoryDouble implements Stores {
    private final Map<String, StoredToken> tokens = new ConcurrentHashMap<>();
    private final Map<String, StoredFlowVersion> versions = new ConcurrentHashMap<>();
    private final Map<String, StoredBotSession> bots = new ConcurrentHashMap<>();
    private final MemorySessions sessions = new MemorySessions();

    private static final class MemorySessions implements SessionStore, TurnLog {
        private final Map<String, StoredSession> sessions = new HashMap<>();
        private final List<StoredTurn> turns = new ArrayList<>();
        private int staleCommits;

        @Override
        public synchronized void create(StoredSession session) {
            sessions.put(session.id(), session);
        }

        @Override
        public synchronized Optional<StoredSession> load(String sessionId, Instant now) {
            return Optional.ofNullable(sessions.get(sessionId))
                    .filter(session -> session.expiresAt().isAfter(now));
        }

        @Override
        public synchronized CommitResult commit(TurnCommit commit) {
            StoredSession old = sessions.get(commit.sessionId());
            if (old == null) {
                return new CommitResult.Missing();
            }
            if (staleCommits > 0) {
                staleCommits--;
                return new CommitResult.Stale();
            }
            if (old.version() != commit.expectedVersion() || old.ended()) {
                return new CommitResult.Stale();
            }
            LastTurn turn = commit.turn();
            long version = old.version() + 1;
            sessions.put(
                    old.id(),
                    new StoredSession(
                            old.id(),
                            old.organizationId(),
                            old.flowId(),
                            old.flowVersion(),
                            version,
                            commit.state(),
                            turn,
                            commit.ended(),
                            old.createdAt(),
                            commit.expiresAt()));
            turns.add(new StoredTurn(
                    old.id(), version, turn.id(), commit.at(), turn.requestKey(), turn.response(), commit.events()));
            return new CommitResult.Committed(version);
        }

        @Override
        public synchronized List<StoredTurn> turns(String sessionId) {
            return turns.stream()
                    .filter(turn -> turn.sessionId().equals(sessionId))
                    .toList();
        }

        private synchronized void refuse(int commits) {
            staleCommits = commits;
        }
    }

    /** Lets the next commits find that somebody else was faster. */
    void refuseCommits(int commits) {
        sessions.refuse(commits);
    }

    /** What could be used if the store were stolen. */
    Map<String, StoredToken> keptTokens() {
        return Map.copyOf(tokens);
    }

    @Override
    public SessionStore sessions() {
        return sessions;
    }

    @Override
    public TurnLog turnLog() {
        return sessions;
    }

    @Override
    public TokenStore tokens() {
        return new TokenStore() {
            @Override
            public void save(StoredToken token) {
                tokens.put(token.hash(), token);
            }

            @Override
            public Optional<StoredToken> find(String hash) {
                return Optional.ofNullable(tokens.get(hash));
            }

            @Override
            public void delete(String hash) {
                tokens.remove(hash);
            }
        };
    }

    @Override
    public FlowVersionStore flowVersions() {
        return new FlowVersionStore() {
            @Override
            public void save(StoredFlowVersion version) {
                versions.put(version.flowId() + "@" + version.version(), version);
            }

            @Override
            public Optional<StoredFlowVersion> find(String flowId, String version) {
                return Optional.ofNullable(versions.get(flowId + "@" + version));
            }
        };
    }

    @Override
    public BotSessionStore botSessions() {
        return new BotSessionStore() {
            @Override
            public Optional<StoredBotSession> find(String key, Instant now) {
                return Optional.ofNullable(bots.get(key))
                        .filter(session -> session.expiresAt().isAfter(now));
            }

            @Override
            public void save(StoredBotSession session) {
                bots.put(session.key(), session);
            }

            @Override
            public void delete(String key) {
                bots.remove(key);
            }
        };
    }

    @Override
    public void close() {
        sessions.refuse(0);
    }
}
