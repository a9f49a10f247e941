package dev.parley.server.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections to a SQLite file so that an acknowledged commit survives a power cut: write-ahead log, synchronized at
 * every commit. Each setting is read back, since SQLite ignores what it cannot do (a write-ahead log on a network file
 * system, for one).
 */
final class SqliteConnections {
    /** A pragma and the value it must have. */
    private record Pragma(String name, String value, String readBack) {}

    private static final List<Pragma> DURABLE = List.of(
            new Pragma("journal_mode", "WAL", "wal"),
            new Pragma("synchronous", "FULL", "2"),
            new Pragma("fullfsync", "1", "1"),
            new Pragma("checkpoint_fullfsync", "1", "1"),
            new Pragma("busy_timeout", "5000", "5000"));

    private final SQLiteDataSource source = new SQLiteDataSource();

    SqliteConnections(Path file) {
        source.setUrl("jdbc:sqlite:" + file.toUri());
    }

    SqlConnection openWriter() throws SQLException {
        return open(new Pragma("query_only", "0", "0"));
    }

    SqlConnection openReader() throws SQLException {
        return open(new Pragma("query_only", "1", "1"));
    }

    private SqlConnection open(Pragma access) throws SQLException {
        SqlConnection connection = new SqlConnection(source.getConnection());
        try {
            for (Pragma pragma : DURABLE) {
                set(connection, pragma);
            }
            set(connection, access);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void set(SqlConnection connection, Pragma pragma) throws SQLException {
        connection.execute("PRAGMA %s = %s".formatted(pragma.name(), pragma.value()));
        String actual = read(connection, pragma.name());
        if (!actual.equals(pragma.readBack())) {
            throw new SQLException(
                    "SQLite did not take %s = %s and stays at %s. Is the data folder on a network file system?"
                            .formatted(pragma.name(), pragma.value(), actual));
        }
    }

    /** The value a connection has for a pragma. */
    static String read(SqlConnection connection, String pragma) throws SQLException {
        return connection
                .first("PRAGMA " + pragma, row -> row.getString(1))
                .orElseThrow(() -> new SQLException("SQLite knows no pragma " + pragma));
    }
}
