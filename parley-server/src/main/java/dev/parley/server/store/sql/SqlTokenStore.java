package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoredToken;
import dev.parley.server.store.TokenStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Access tokens in SQL. */
record SqlTokenStore(Database database, StoreSettings settings) implements TokenStore {
    private static final String SAVE = """
            INSERT INTO tokens (hash, organization_id, client_id, user_id, grant_type, family, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (hash) DO UPDATE
            SET organization_id = excluded.organization_id, client_id = excluded.client_id,
                user_id = excluded.user_id, grant_type = excluded.grant_type, family = excluded.family,
                created_at = excluded.created_at, expires_at = excluded.expires_at
            """;
    private static final String FIND = "SELECT * FROM tokens WHERE hash = ? AND expires_at > ?";
    private static final String DELETE = "DELETE FROM tokens WHERE hash = ?";

    @Override
    public void save(StoredToken token) {
        database.write(connection -> save(connection, token));
    }

    /** Keeps a token as part of a larger change. */
    static int save(SqlConnection connection, StoredToken token) throws SQLException {
        return connection.update(
                SAVE,
                token.hash(),
                token.organizationId(),
                token.clientId(),
                token.userId(),
                token.grantType(),
                token.family(),
                Micros.of(token.createdAt()),
                Micros.of(token.expiresAt()));
    }

    @Override
    public Optional<StoredToken> find(String hash) {
        long limit = Micros.of(settings.clock().instant().minus(settings.tokenRetention()));
        return database.read(connection -> connection.first(FIND, SqlTokenStore::token, hash, limit));
    }

    @Override
    public void delete(String hash) {
        database.write(connection -> connection.update(DELETE, hash));
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                row.getString("hash"),
                row.getString("organization_id"),
                row.getString("client_id"),
                row.getString("user_id"),
                row.getString("grant_type"),
                row.getString("family"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("expires_at")));
    }
}
