package dev.parley.server.store.sql;

import dev.parley.server.store.StoredToken;
import dev.parley.server.store.TokenStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** Access tokens in SQL. */
record SqlTokenStore(Database database, Clock clock) implements TokenStore {
    private static final String SAVE = """
            INSERT INTO tokens (hash, client_id, created_at, expires_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (hash) DO UPDATE
            SET client_id = excluded.client_id, created_at = excluded.created_at, expires_at = excluded.expires_at
            """;
    private static final String FIND = "SELECT * FROM tokens WHERE hash = ? AND expires_at > ?";
    private static final String DELETE = "DELETE FROM tokens WHERE hash = ?";

    @Override
    public void save(StoredToken token) {
        database.write(connection -> connection.update(
                SAVE, token.hash(), token.clientId(), Micros.of(token.createdAt()), Micros.of(token.expiresAt())));
    }

    @Override
    public Optional<StoredToken> find(String hash) {
        long now = Micros.of(clock.instant());
        return database.read(connection -> connection.first(FIND, SqlTokenStore::token, hash, now));
    }

    @Override
    public void delete(String hash) {
        database.write(connection -> connection.update(DELETE, hash));
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                row.getString("hash"),
                row.getString("client_id"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("expires_at")));
    }
}
