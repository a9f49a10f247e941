package dev.parley.server.store.sql;

import dev.parley.server.store.GrantStore;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoredGrant;
import dev.parley.server.store.StoredToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Codes, refresh tokens and used assertions in SQL. An exchange is one conditional update and two inserts. */
record SqlGrantStore(Database database, StoreSettings settings) implements GrantStore {
    private static final String SAVE = """
            INSERT INTO grants (hash, kind, family, client_id, user_id, authenticated, redirect_uri, challenge,
                                created_at, expires_at, spent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = "SELECT * FROM grants WHERE hash = ? AND expires_at > ?";
    private static final String SPEND = "UPDATE grants SET spent = 1 WHERE hash = ? AND spent = 0";
    private static final String SPEND_FAMILY = "UPDATE grants SET spent = 1 WHERE family = ?";
    private static final String DELETE_TOKENS = "DELETE FROM tokens WHERE family = ?";
    private static final String USE =
            "INSERT INTO used_assertions (hash, expires_at) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING";

    @Override
    public void save(StoredGrant grant) {
        database.write(connection -> save(connection, grant));
    }

    @Override
    public Optional<StoredGrant> find(String hash) {
        long limit = Micros.of(settings.clock().instant().minus(settings.tokenRetention()));
        return database.read(connection -> connection.first(FIND, SqlGrantStore::grant, hash, limit));
    }

    @Override
    public boolean exchange(String hash, StoredToken access, StoredGrant refresh) {
        return database.write(connection -> {
            if (connection.update(SPEND, hash) == 0) {
                return false;
            }
            SqlTokenStore.save(connection, access);
            return save(connection, refresh) == 1;
        });
    }

    @Override
    public void revoke(String family) {
        database.write(
                connection -> connection.update(SPEND_FAMILY, family) + connection.update(DELETE_TOKENS, family));
    }

    @Override
    public boolean use(String hash, Instant until) {
        return database.write(connection -> connection.update(USE, hash, Micros.of(until)) == 1);
    }

    private static int save(SqlConnection connection, StoredGrant grant) throws SQLException {
        return connection.update(
                SAVE,
                grant.hash(),
                grant.kind().name(),
                grant.family(),
                grant.clientId(),
                grant.userId(),
                grant.authenticated() ? 1 : 0,
                grant.redirectUri(),
                grant.challenge(),
                Micros.of(grant.createdAt()),
                Micros.of(grant.expiresAt()),
                grant.spent() ? 1 : 0);
    }

    private static StoredGrant grant(ResultSet row) throws SQLException {
        return new StoredGrant(
                row.getString("hash"),
                StoredGrant.Kind.valueOf(row.getString("kind")),
                row.getString("family"),
                row.getString("client_id"),
                row.getString("user_id"),
                row.getInt("authenticated") != 0,
                row.getString("redirect_uri"),
                row.getString("challenge"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("expires_at")),
                row.getInt("spent") != 0);
    }
}
