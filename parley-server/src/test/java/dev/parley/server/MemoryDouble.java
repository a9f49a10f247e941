package dev.parley.server;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.ClientStore;
import dev.parley.server.store.CommitResult;
import dev.parley.server.store.ConsentStore;
import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.GrantStore;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoredGrant;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredToken;
import dev.parley.server.store.Stores;
import dev.parley.server.store.TokenStore;
import dev.parley.server.store.TurnCommit;
import dev.parley.server.store.TurnLog;
import dev.parley.server.store.memory.MemoryStores;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores in memory for tests: they can be looked into, told to fail, and outlive their server. */
final class MemoryDouble implements Stores {
    final MovableClock clock = new MovableClock();
    private final MemoryStores stores = new MemoryStores(StoreSettings.STANDARD.withClock(clock));
    private final AtomicInteger staleCommits = new AtomicInteger();
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** Lets the next commits find that somebody else was faster. */
    void refuseCommits(int commits) {
        staleCommits.set(commits);
    }

    /** What is kept in place of codes and tokens. */
    Set<String> keptInsteadOfTokens() {
        return Set.copyOf(secrets);
    }

    @Override
    public SessionStore sessions() {
        SessionStore sessions = stores.sessions();
        return new SessionStore() {
            @Override
            public void create(StoredSession session) {
                sessions.create(session);
            }

            @Override
            public Optional<StoredSession> load(String sessionId, Instant now) {
                return sessions.load(sessionId, now);
            }

            @Override
            public CommitResult commit(TurnCommit commit) {
                boolean refused = staleCommits.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                return refused ? new CommitResult.Stale() : sessions.commit(commit);
            }
        };
    }

    @Override
    public TokenStore tokens() {
        TokenStore tokens = stores.tokens();
        return new TokenStore() {
            @Override
            public void save(StoredToken token) {
                secrets.add(token.hash());
                tokens.save(token);
            }

            @Override
            public Optional<StoredToken> find(String hash) {
                return tokens.find(hash);
            }

            @Override
            public void delete(String hash) {
                tokens.delete(hash);
            }
        };
    }

    @Override
    public GrantStore grants() {
        GrantStore grants = stores.grants();
        return new GrantStore() {
            @Override
            public void save(StoredGrant grant) {
                secrets.add(grant.hash());
                grants.save(grant);
            }

            @Override
            public Optional<StoredGrant> find(String hash) {
                return grants.find(hash);
            }

            @Override
            public boolean exchange(String hash, StoredToken access, StoredGrant refresh) {
                secrets.add(access.hash());
                secrets.add(refresh.hash());
                return grants.exchange(hash, access, refresh);
            }

            @Override
            public void revoke(String family) {
                grants.revoke(family);
            }

            @Override
            public boolean use(String hash, Instant until) {
                return grants.use(hash, until);
            }
        };
    }

    @Override
    public ClientStore clients() {
        return stores.clients();
    }

    @Override
    public ConsentStore consents() {
        return stores.consents();
    }

    @Override
    public EntityStore entities() {
        return stores.entities();
    }

    @Override
    public DataTableRowStore dataTableRows() {
        return stores.dataTableRows();
    }

    @Override
    public TurnLog turnLog() {
        return stores.turnLog();
    }

    @Override
    public FlowVersionStore flowVersions() {
        return stores.flowVersions();
    }

    @Override
    public BotSessionStore botSessions() {
        return stores.botSessions();
    }

    /** Nothing: the next server finds everything again. */
    @Override
    public void close() {
        staleCommits.set(0);
    }
}
