package dev.parley.server.store.sql;

import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.StoredBotSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The keys of integrations in SQL. */
record SqlBotSessionStore(Database database) implements BotSessionStore {
    private static final String FIND = "SELECT * FROM bot_sessions WHERE bot_key = ? AND expires_at > ?";
    private static final String SAVE = """
            INSERT INTO bot_sessions (bot_key, session_id, expires_at, state) VALUES (?, ?, ?, ?)
            ON CONFLICT (bot_key) DO UPDATE
            SET session_id = excluded.session_id, expires_at = excluded.expires_at, state = excluded.state
            """;
    private static final String DELETE = "DELETE FROM bot_sessions WHERE bot_key = ?";

    @Override
    public Optional<StoredBotSession> find(String key, Instant now) {
        return database.read(connection -> connection.first(FIND, SqlBotSessionStore::entry, key, Micros.of(now)));
    }

    @Override
    public void save(StoredBotSession session) {
        database.write(connection -> connection.update(
                SAVE, session.key(), session.sessionId(), Micros.of(session.expiresAt()), session.state()));
    }

    @Override
    public void delete(String key) {
        database.write(connection -> connection.update(DELETE, key));
    }

    private static StoredBotSession entry(ResultSet row) throws SQLException {
        return new StoredBotSession(
                row.getString("bot_key"),
                row.getString("session_id"),
                Micros.toInstant(row.getLong("expires_at")),
                row.getString("state"));
    }
}
