package dev.parley.server.store.sql;

import dev.parley.server.store.EntityStore;
import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Named objects in SQL. Names are compared in lower case. */
record SqlEntityStore(Database database) implements EntityStore {
    private static final String TAKEN = "SELECT 1 FROM entities WHERE kind = ? AND name_key = ? AND id <> ?";
    private static final String SAVE = """
            INSERT INTO entities (kind, id, name_key, name, created_at, modified_at, definition)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE
            SET name_key = excluded.name_key, name = excluded.name, created_at = excluded.created_at,
                modified_at = excluded.modified_at, definition = excluded.definition
            """;
    private static final String FIND = "SELECT * FROM entities WHERE kind = ? AND id = ?";
    private static final String NAMED = "SELECT * FROM entities WHERE kind = ? AND name_key = ?";
    private static final String ALL = "SELECT * FROM entities WHERE kind = ? ORDER BY created_at, id";
    private static final String DELETE = "DELETE FROM entities WHERE kind = ? AND id = ?";
    private static final String DELETE_ROWS = "DELETE FROM data_table_rows WHERE table_id = ?";

    @Override
    public boolean save(StoredEntity entity) {
        String kind = entity.kind().name();
        String nameKey = entity.name().toLowerCase(Locale.ROOT);
        return database.write(connection -> {
            if (connection.first(TAKEN, _ -> true, kind, nameKey, entity.id()).isPresent()) {
                return false;
            }
            connection.update(
                    SAVE,
                    kind,
                    entity.id(),
                    nameKey,
                    entity.name(),
                    Micros.of(entity.createdAt()),
                    Micros.of(entity.modifiedAt()),
                    entity.definition());
            return true;
        });
    }

    @Override
    public Optional<StoredEntity> find(Kind kind, String id) {
        return database.read(connection -> connection.first(FIND, SqlEntityStore::entity, kind.name(), id));
    }

    @Override
    public Optional<StoredEntity> named(Kind kind, String name) {
        return database.read(connection ->
                connection.first(NAMED, SqlEntityStore::entity, kind.name(), name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<StoredEntity> all(Kind kind) {
        return database.read(connection -> connection.all(ALL, SqlEntityStore::entity, kind.name()));
    }

    @Override
    public void delete(Kind kind, String id) {
        database.write(connection -> {
            int rows = kind == Kind.DATA_TABLE ? connection.update(DELETE_ROWS, id) : 0;
            return rows + connection.update(DELETE, kind.name(), id);
        });
    }

    private static StoredEntity entity(ResultSet row) throws SQLException {
        return new StoredEntity(
                Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getString("name"),
                row.getString("definition"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("modified_at")));
    }
}
