package dev.parley.server.store.sql;

import dev.parley.server.store.JobStore;
import dev.parley.server.store.StoredJob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Jobs in SQL. */
record SqlJobStore(Database database) implements JobStore {
    private static final String CREATE = """
            INSERT INTO jobs (id, kind, state, created_at, expires_at, definition) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String ADVANCE = """
            UPDATE jobs SET kind = ?, state = ?, created_at = ?, expires_at = ?, definition = ? WHERE id = ? AND state = ?
            """;
    private static final String FIND = "SELECT * FROM jobs WHERE id = ? AND expires_at > ?";

    @Override
    public void create(StoredJob job) {
        int rows = database.write(connection -> connection.update(
                CREATE,
                job.id(),
                job.kind(),
                job.state(),
                Micros.of(job.createdAt()),
                Micros.of(job.expiresAt()),
                job.definition()));
        if (rows == 0) {
            throw new IllegalStateException("A job " + job.id() + " is kept already");
        }
    }

    @Override
    public boolean advance(StoredJob job, String from) {
        return database.write(connection -> connection.update(
                        ADVANCE,
                        job.kind(),
                        job.state(),
                        Micros.of(job.createdAt()),
                        Micros.of(job.expiresAt()),
                        job.definition(),
                        job.id(),
                        from))
                == 1;
    }

    @Override
    public Optional<StoredJob> find(String id, Instant now) {
        return database.read(connection -> connection.first(FIND, SqlJobStore::job, id, Micros.of(now)));
    }

    private static StoredJob job(ResultSet row) throws SQLException {
        return new StoredJob(
                row.getString("id"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("definition"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("expires_at")));
    }
}
