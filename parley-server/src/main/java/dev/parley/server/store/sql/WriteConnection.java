package dev.parley.server.store.sql;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commits writes in groups on the one connection that writes. A group that fails is rolled back and its writes are tried
 * again one by one, so that only the ones at fault fail. A connection that cannot even roll back is replaced.
 */
final class WriteConnection implements AutoCloseable {
    /** Opens a connection that may write. */
    @FunctionalInterface
    interface Opener {
        SqlConnection open() throws SQLException;
    }

    private final Opener opener;
    private @Nullable SqlConnection current;

    WriteConnection(Opener opener) {
        this.opener = opener;
    }

    /**
     * Runs the writes that are still wanted and answers their callers. What a write or the database throws, errors such
     * as a lack of memory included, goes to the callers: the transaction is rolled back, so the next one starts clean.
     */
    void commit(List<PendingWrite<?>> writes) {
        List<PendingWrite<?>> group =
                writes.stream().filter(PendingWrite::wanted).toList();
        if (group.isEmpty()) {
            return;
        }
        SqlConnection connection;
        try {
            connection = begin();
        } catch (Throwable e) {
            group.forEach(write -> write.fail(e));
            return;
        }
        try {
            for (PendingWrite<?> write : group) {
                write.run(connection);
            }
            connection.update("COMMIT");
        } catch (Throwable e) {
            rollBack(connection, e);
            if (group.size() == 1) {
                group.getFirst().fail(e);
            } else {
                group.forEach(write -> commit(List.of(write)));
            }
            return;
        }
        group.forEach(PendingWrite::succeed);
    }

    private SqlConnection begin() throws SQLException {
        SqlConnection connection = connection();
        try {
            connection.update("BEGIN IMMEDIATE");
            return connection;
        } catch (Throwable e) {
            replace(connection, e);
            throw e;
        }
    }

    private SqlConnection connection() throws SQLException {
        SqlConnection connection = current;
        if (connection == null) {
            connection = opener.open();
            current = connection;
        }
        return connection;
    }

    private void rollBack(SqlConnection connection, Throwable reason) {
        try {
            connection.update("ROLLBACK");
        } catch (Throwable e) {
            reason.addSuppressed(e);
            replace(connection, reason);
        }
    }

    private void replace(SqlConnection broken, Throwable reason) {
        current = null;
        try {
            broken.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() throws SQLException {
        SqlConnection connection = current;
        current = null;
        if (connection != null) {
            connection.close();
        }
    }
}
