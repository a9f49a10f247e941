package dev.parley.server.store.sql;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.Stores;
import dev.parley.server.store.TokenStore;
import dev.parley.server.store.TurnLog;
import java.time.Clock;

/** The stores over one database. */
record SqlStores(
        Database database,
        SessionStore sessions,
        TokenStore tokens,
        FlowVersionStore flowVersions,
        BotSessionStore botSessions,
        TurnLog turnLog)
        implements Stores {
    static Stores over(Database database, Clock clock) {
        return new SqlStores(
                database,
                new SqlSessionStore(database),
                new SqlTokenStore(database, clock),
                new SqlFlowVersionStore(database),
                new SqlBotSessionStore(database),
                new SqlTurnLog(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
