package dev.parley.server.store.sql;

import dev.parley.server.store.ClientStore;
import dev.parley.server.store.StoredClient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Registered clients in SQL. */
record SqlClientStore(Database database) implements ClientStore {
    private static final String SAVE = """
            INSERT INTO clients (id, secret_hash, created_at, modified_at, definition) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET secret_hash = excluded.secret_hash, created_at = excluded.created_at,
                modified_at = excluded.modified_at, definition = excluded.definition
            """;
    private static final String FIND = "SELECT * FROM clients WHERE id = ?";
    private static final String ALL = "SELECT * FROM clients ORDER BY created_at, id";
    private static final String DELETE = "DELETE FROM clients WHERE id = ?";
    private static final String DELETE_CONSENTS = "DELETE FROM consents WHERE client_id = ?";

    @Override
    public void save(StoredClient client) {
        database.write(connection -> connection.update(
                SAVE,
                client.id(),
                client.secretHash(),
                Micros.of(client.createdAt()),
                Micros.of(client.modifiedAt()),
                client.definition()));
    }

    @Override
    public Optional<StoredClient> find(String id) {
        return database.read(connection -> connection.first(FIND, SqlClientStore::client, id));
    }

    @Override
    public List<StoredClient> all() {
        return database.read(connection -> connection.all(ALL, SqlClientStore::client));
    }

    @Override
    public void delete(String id) {
        database.write(connection -> connection.update(DELETE, id) + connection.update(DELETE_CONSENTS, id));
    }

    private static StoredClient client(ResultSet row) throws SQLException {
        return new StoredClient(
                row.getString("id"),
                row.getString("secret_hash"),
                row.getString("definition"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("modified_at")));
    }
}
