package dev.parley.server.store.memory;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.ClientStore;
import dev.parley.server.store.ConsentStore;
import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.EntityStore;
import dev.parley.server.store.FlowStore;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.GrantStore;
import dev.parley.server.store.JobStore;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;
import dev.parley.server.store.TokenStore;
import dev.parley.server.store.TurnLog;

/** Stores in memory, with the rules of the durable ones. */
public final class MemoryStores implements Stores {
    private final Housekeeping housekeeping;
    private final MemoryTurnLog turnLog;
    private final MemorySessionStore sessions;
    private final MemoryTokenStore tokens;
    private final MemoryGrantStore grants;
    private final MemoryClientStore clients;
    private final MemoryConsentStore consents;
    private final MemoryFlowVersionStore flowVersions;
    private final MemoryFlowStore flows;
    private final MemoryJobStore jobs;
    private final MemoryBotSessionStore botSessions;
    private final MemoryDataTableRowStore dataTableRows;
    private final MemoryEntityStore entities;

    public MemoryStores() {
        this(StoreSettings.STANDARD);
    }

    /** @param settings its clock, its sweep and its turn retention count; the rest is about disks */
    public MemoryStores(StoreSettings settings) {
        housekeeping = new Housekeeping(settings);
        turnLog = new MemoryTurnLog(housekeeping);
        sessions = new MemorySessionStore(turnLog, housekeeping);
        tokens = new MemoryTokenStore(settings.clock(), housekeeping);
        grants = new MemoryGrantStore(tokens, housekeeping);
        consents = new MemoryConsentStore(housekeeping);
        clients = new MemoryClientStore(consents, housekeeping);
        flowVersions = new MemoryFlowVersionStore(housekeeping);
        flows = new MemoryFlowStore(housekeeping);
        jobs = new MemoryJobStore(housekeeping);
        botSessions = new MemoryBotSessionStore(housekeeping);
        dataTableRows = new MemoryDataTableRowStore(housekeeping);
        entities = new MemoryEntityStore(dataTableRows, housekeeping);
    }

    @Override
    public SessionStore sessions() {
        return sessions;
    }

    @Override
    public TokenStore tokens() {
        return tokens;
    }

    @Override
    public GrantStore grants() {
        return grants;
    }

    @Override
    public ClientStore clients() {
        return clients;
    }

    @Override
    public ConsentStore consents() {
        return consents;
    }

    @Override
    public FlowVersionStore flowVersions() {
        return flowVersions;
    }

    @Override
    public FlowStore flows() {
        return flows;
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }

    @Override
    public BotSessionStore botSessions() {
        return botSessions;
    }

    @Override
    public TurnLog turnLog() {
        return turnLog;
    }

    @Override
    public EntityStore entities() {
        return entities;
    }

    @Override
    public DataTableRowStore dataTableRows() {
        return dataTableRows;
    }

    @Override
    public void close() {
        housekeeping.close();
    }
}
