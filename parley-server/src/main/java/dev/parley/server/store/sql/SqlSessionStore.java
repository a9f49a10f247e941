package dev.parley.server.store.sql;

import dev.parley.server.store.CommitResult;
import dev.parley.server.store.LastTurn;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.TurnCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions in SQL. A turn is one conditional update and one insert, in one transaction. */
record SqlSessionStore(Database database) implements SessionStore {
    private static final String CREATE = """
            INSERT INTO sessions (id, organization_id, flow_id, flow_version, version, ended, created_at, expires_at,
                                  last_turn_id, last_request_key, last_response, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String LOAD = "SELECT * FROM sessions WHERE id = ? AND expires_at > ?";
    private static final String ADVANCE = """
            UPDATE sessions
            SET version = version + 1, ended = ?, expires_at = ?,
                last_turn_id = ?, last_request_key = ?, last_response = ?, state = ?
            WHERE id = ? AND version = ? AND ended = 0 AND expires_at > ?
            """;
    private static final String EXISTS = "SELECT 1 FROM sessions WHERE id = ? AND expires_at > ?";
    private static final String APPEND = """
            INSERT INTO turns (session_id, sequence, turn_id, committed_at, request_key, response, events,
                               flow_id, session_created_at)
            SELECT ?, ?, ?, ?, ?, ?, ?, flow_id, created_at FROM sessions WHERE id = ?
            """;

    @Override
    public void create(StoredSession session) {
        LastTurn last = session.lastTurn();
        int created = database.write(connection -> connection.update(
                CREATE,
                session.id(),
                session.organizationId(),
                session.flowId(),
                session.flowVersion(),
                session.version(),
                session.ended() ? 1 : 0,
                Micros.of(session.createdAt()),
                Micros.of(session.expiresAt()),
                last == null ? null : last.id(),
                last == null ? null : last.requestKey(),
                last == null ? null : last.response(),
                session.state()));
        if (created == 0) {
            throw new IllegalStateException("There is a session " + session.id() + " already");
        }
    }

    @Override
    public Optional<StoredSession> load(String sessionId, Instant now) {
        return database.read(connection -> connection.first(LOAD, SqlSessionStore::session, sessionId, Micros.of(now)));
    }

    @Override
    public CommitResult commit(TurnCommit commit) {
        return database.write(connection -> commit(connection, commit));
    }

    private static CommitResult commit(SqlConnection connection, TurnCommit commit) throws SQLException {
        LastTurn turn = commit.turn();
        long at = Micros.of(commit.at());
        int advanced = connection.update(
                ADVANCE,
                commit.ended() ? 1 : 0,
                Micros.of(commit.expiresAt()),
                turn.id(),
                turn.requestKey(),
                turn.response(),
                commit.state(),
                commit.sessionId(),
                commit.expectedVersion(),
                at);
        if (advanced == 0) {
            boolean exists =
                    connection.first(EXISTS, _ -> true, commit.sessionId(), at).isPresent();
            return exists ? new CommitResult.Stale() : new CommitResult.Missing();
        }
        long version = commit.expectedVersion() + 1;
        connection.update(
                APPEND,
                commit.sessionId(),
                version,
                turn.id(),
                at,
                turn.requestKey(),
                turn.response(),
                commit.events(),
                commit.sessionId());
        return new CommitResult.Committed(version);
    }

    private static StoredSession session(ResultSet row) throws SQLException {
        return new StoredSession(
                row.getString("id"),
                row.getString("organization_id"),
                row.getString("flow_id"),
                row.getString("flow_version"),
                row.getLong("version"),
                row.getString("state"),
                lastTurn(row),
                row.getInt("ended") != 0,
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("expires_at")));
    }

    private static @Nullable LastTurn lastTurn(ResultSet row) throws SQLException {
        String id = row.getString("last_turn_id");
        return id == null ? null : new LastTurn(id, row.getString("last_request_key"), row.getString("last_response"));
    }
}
