package dev.parley.server.store.sql;

import java.sql.SQLException;

/**
 * What to do on a connection, within one transaction. A database may run it again after it has rolled back, so it does
 * nothing but SQL.
 *
 * @param <T> what it finds out
 */
@FunctionalInterface
interface Work<T> {
    T on(SqlConnection connection) throws SQLException;
}
