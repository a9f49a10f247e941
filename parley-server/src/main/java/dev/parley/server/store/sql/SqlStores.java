package dev.parley.server.store.sql;

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

/** The stores over one database. */
record SqlStores(
        Database database,
        SessionStore sessions,
        TokenStore tokens,
        GrantStore grants,
        ClientStore clients,
        ConsentStore consents,
        FlowVersionStore flowVersions,
        FlowStore flows,
        JobStore jobs,
        BotSessionStore botSessions,
        TurnLog turnLog,
        EntityStore entities,
        DataTableRowStore dataTableRows)
        implements Stores {
    static Stores over(Database database, StoreSettings settings) {
        return new SqlStores(
                database,
                new SqlSessionStore(database),
                new SqlTokenStore(database, settings),
                new SqlGrantStore(database, settings),
                new SqlClientStore(database),
                new SqlConsentStore(database),
                new SqlFlowVersionStore(database),
                new SqlFlowStore(database),
                new SqlJobStore(database),
                new SqlBotSessionStore(database),
                new SqlTurnLog(database),
                new SqlEntityStore(database),
                new SqlDataTableRowStore(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
