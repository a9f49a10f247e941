package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.Stores;
import java.nio.file.Path;

/**
 * The store of a single server: the file {@code parley.db} in a folder of a local disk. Never put it on a network file
 * system: SQLite's write-ahead log needs shared memory and locks that those do not have.
 */
public final class SqliteStores {
    private SqliteStores() {}

    /**
     * Opens the store of a folder, and makes both if they are not there.
     *
     * @throws StoreUnavailableException if the folder is in use by another process, cannot be written to, or holds what
     *     this version cannot read
     */
    public static Stores open(Path folder) {
        return open(folder, StoreSettings.STANDARD);
    }

    /** As {@link #open(Path)}, with settings. */
    public static Stores open(Path folder, StoreSettings settings) {
        return SqlStores.over(SqliteDatabase.open(folder, settings), settings);
    }
}
