package dev.parley.server.store.sql;

import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.TurnLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The committed turns in SQL; {@link SqlSessionStore} appends them. */
record SqlTurnLog(Database database) implements TurnLog {
    private static final String TURNS = "SELECT * FROM turns WHERE session_id = ? ORDER BY sequence";
    private static final String SESSION =
            "SELECT session_id, flow_id, session_created_at FROM turns WHERE session_id = ? LIMIT 1";
    private static final String SESSIONS = """
            SELECT session_id, flow_id, session_created_at FROM turns
            WHERE flow_id = ? AND session_created_at < ?
              AND (session_created_at < ? OR (session_created_at = ? AND session_id < ?))
            GROUP BY session_created_at, session_id
            HAVING MAX(committed_at) >= ?
            ORDER BY session_created_at DESC, session_id DESC
            LIMIT ?
            """;

    @Override
    public List<StoredTurn> turns(String sessionId) {
        return database.read(connection -> connection.all(TURNS, SqlTurnLog::turn, sessionId));
    }

    @Override
    public Optional<LoggedSession> session(String sessionId) {
        return database.read(connection -> connection.first(SESSION, SqlTurnLog::session, sessionId));
    }

    @Override
    public List<LoggedSession> sessions(
            String flowId, Instant from, Instant to, @Nullable LoggedSession after, int most) {
        long behind = after == null ? Long.MAX_VALUE : Micros.of(after.createdAt());
        String id = after == null ? "" : after.id();
        return database.read(connection -> connection.all(
                SESSIONS, SqlTurnLog::session, flowId, Micros.of(to), behind, behind, id, Micros.of(from), most));
    }

    private static LoggedSession session(ResultSet row) throws SQLException {
        return new LoggedSession(
                row.getString("session_id"),
                row.getString("flow_id"),
                Micros.toInstant(row.getLong("session_created_at")));
    }

    private static StoredTurn turn(ResultSet row) throws SQLException {
        return new StoredTurn(
                row.getString("session_id"),
                row.getLong("sequence"),
                row.getString("turn_id"),
                Micros.toInstant(row.getLong("committed_at")),
                row.getString("request_key"),
                row.getString("response"),
                row.getString("events"));
    }
}
