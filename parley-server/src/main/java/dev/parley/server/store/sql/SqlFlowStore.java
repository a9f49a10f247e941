package dev.parley.server.store.sql;

import dev.parley.server.store.FlowStore;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredSavedVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Flows that were made over the API, in SQL. */
record SqlFlowStore(Database database) implements FlowStore {
    private static final String CREATE = """
            INSERT INTO flows (id, published, deleted, revision, created_at, modified_at, definition)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String REPLACE = """
            UPDATE flows SET published = ?, deleted = ?, revision = ?, created_at = ?, modified_at = ?, definition = ?
            WHERE id = ? AND revision = ?
            """;
    private static final String SAVE_VERSION = """
            INSERT INTO saved_versions (flow_id, number, definition) VALUES (?, ?, ?)
            ON CONFLICT (flow_id, number) DO UPDATE SET definition = excluded.definition
            """;
    private static final String FIND = "SELECT * FROM flows WHERE id = ?";
    private static final String ALL = "SELECT * FROM flows ORDER BY created_at, id";
    private static final String VERSIONS = "SELECT * FROM saved_versions WHERE flow_id = ? ORDER BY number DESC";
    private static final String VERSION = "SELECT * FROM saved_versions WHERE flow_id = ? AND number = ?";

    @Override
    public boolean save(StoredFlow flow, List<StoredSavedVersion> versions) {
        return database.write(connection -> {
            int rows = flow.revision() == 1 ? create(connection, flow) : replace(connection, flow);
            if (rows == 1) {
                for (StoredSavedVersion version : versions) {
                    connection.update(SAVE_VERSION, version.flowId(), version.number(), version.definition());
                }
            }
            return rows == 1;
        });
    }

    private static int create(SqlConnection connection, StoredFlow flow) throws SQLException {
        return connection.update(
                CREATE,
                flow.id(),
                flow.published(),
                flow.deleted() ? 1 : 0,
                flow.revision(),
                Micros.of(flow.createdAt()),
                Micros.of(flow.modifiedAt()),
                flow.definition());
    }

    private static int replace(SqlConnection connection, StoredFlow flow) throws SQLException {
        return connection.update(
                REPLACE,
                flow.published(),
                flow.deleted() ? 1 : 0,
                flow.revision(),
                Micros.of(flow.createdAt()),
                Micros.of(flow.modifiedAt()),
                flow.definition(),
                flow.id(),
                flow.revision() - 1);
    }

    @Override
    public Optional<StoredFlow> find(String id) {
        return database.read(connection -> connection.first(FIND, SqlFlowStore::flow, id));
    }

    @Override
    public List<StoredFlow> all() {
        return database.read(connection -> connection.all(ALL, SqlFlowStore::flow));
    }

    @Override
    public List<StoredSavedVersion> versions(String flowId) {
        return database.read(connection -> connection.all(VERSIONS, SqlFlowStore::version, flowId));
    }

    @Override
    public Optional<StoredSavedVersion> version(String flowId, int number) {
        return database.read(connection -> connection.first(VERSION, SqlFlowStore::version, flowId, number));
    }

    private static StoredFlow flow(ResultSet row) throws SQLException {
        return new StoredFlow(
                row.getString("id"),
                row.getString("published"),
                row.getInt("deleted") != 0,
                row.getLong("revision"),
                row.getString("definition"),
                Micros.toInstant(row.getLong("created_at")),
                Micros.toInstant(row.getLong("modified_at")));
    }

    private static StoredSavedVersion version(ResultSet row) throws SQLException {
        return new StoredSavedVersion(row.getString("flow_id"), row.getInt("number"), row.getString("definition"));
    }
}
