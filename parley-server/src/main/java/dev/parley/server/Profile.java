package dev.parley.server;

/** For whom a server runs. */
public enum Profile {
    /** For one developer: a client that may do everything is built in. */
    LOCAL,
    /** For others: only the clients of the workspace may sign in. */
    SERVER
}
