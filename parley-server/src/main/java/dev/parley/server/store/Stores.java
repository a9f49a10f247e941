package dev.parley.server.store;

/** All that the server keeps, from one source. */
public interface Stores extends AutoCloseable {
    SessionStore sessions();

    TokenStore tokens();

    GrantStore grants();

    ClientStore clients();

    ConsentStore consents();

    FlowVersionStore flowVersions();

    FlowStore flows();

    JobStore jobs();

    BotSessionStore botSessions();

    TurnLog turnLog();

    EntityStore entities();

    DataTableRowStore dataTableRows();

    /** Finishes what was asked for, then refuses further calls with {@link StoreUnavailableException}. */
    @Override
    void close();
}
