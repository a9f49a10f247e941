package dev.parley.server.store.sql;

import dev.parley.server.store.StoredTurn;
import dev.parley.server.store.TurnLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The committed turns in SQL; {@link SqlSessionStore} appends them. */
record SqlTurnLog(Database database) implements TurnLog {
    private static final String TURNS = "SELECT * FROM turns WHERE session_id = ? ORDER BY sequence";

    @Override
    public List<StoredTurn> turns(String sessionId) {
        return database.read(connection -> connection.all(TURNS, SqlTurnLog::turn, sessionId));
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
