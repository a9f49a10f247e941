package dev.parley.server;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.ClientStore;
import dev.parley.server.store.CommitResult;
import dev.parley.server.store.ConsentStore;
import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.FlowStore;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.GrantStore;
import dev.parley.server.store.JobStore;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredGrant;
import dev.parley.server.store.StoredJob;
import dev.parley.server.store.StoredSavedVersion;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.StoredToken;
import dev.parley.server.store.Stores;
import dev.parley.server.store.TokenStore;
import dev.parley.server.store.TurnCommit;
import dev.parley.server.store.TurnLog;
import dev.parley.server.store.memory.MemoryStores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores in memory for tests: they can be looked into, told to fail, and outlive their server. */
final class MemoryDouble implements Stores {
    final MovableClock clock = new MovableClock();
    private final MemoryStores stores = new MemoryStores(StoreSettings.STANDARD.withClock(clock));
    private final AtomicInteger staleCommits = new AtomicInteger();
    private final AtomicInteger flowFailures = new AtomicInteger();
    private final AtomicInteger jobFailures = new AtomicInteger();
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    /** Lets the next commits find that somebody else was faster. */
    void refuseCommits(int commits) {
        staleCommits.set(commits);
    }

    /** Lets the next changes of flows fail. */
    void refuseFlows(int changes) {
        flowFailures.set(changes);
    }

    /** Lets the next ends of jobs fail. */
    void refuseJobEnds(int ends) {
        jobFailures.set(ends);
    }

    private static void failIf(AtomicInteger failures) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new StoreUnavailableException("The store fails, as the test wants.");
        }
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
    public FlowStore flows() {
        FlowStore flows = stores.flows();
        return new FlowStore() {
            @Override
            public boolean save(StoredFlow flow, List<StoredSavedVersion> versions) {
                failIf(flowFailures);
                return flows.save(flow, versions);
            }

            @Override
            public Optional<StoredFlow> find(String id) {
                return flows.find(id);
            }

            @Override
            public List<StoredFlow> all() {
                return flows.all();
            }

            @Override
            public List<StoredSavedVersion> versions(String flowId) {
                return flows.versions(flowId);
            }

            @Override
            public Optional<StoredSavedVersion> version(String flowId, int number) {
                return flows.version(flowId, number);
            }
        };
    }

    @Override
    public JobStore jobs() {
        JobStore jobs = stores.jobs();
        return new JobStore() {
            @Override
            public void create(StoredJob job) {
                jobs.create(job);
            }

            @Override
            public boolean advance(StoredJob job, String from) {
                failIf(jobFailures);
                return jobs.advance(job, from);
            }

            @Override
            public Optional<StoredJob> find(String id, Instant now) {
                return jobs.find(id, now);
            }
        };
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
