package dev.parley.server.store.sql;

import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlowVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Published flow versions in SQL. */
record SqlFlowVersionStore(Database database) implements FlowVersionStore {
    private static final String SAVE = """
            INSERT INTO flow_versions (flow_id, version, file, published_at, text) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (flow_id, version) DO NOTHING
            """;
    private static final String FIND = "SELECT * FROM flow_versions WHERE flow_id = ? AND version = ?";

    @Override
    public void save(StoredFlowVersion version) {
        String kept = database.write(connection -> {
            connection.update(
                    SAVE,
                    version.flowId(),
                    version.version(),
                    version.file(),
                    Micros.of(version.publishedAt()),
                    version.text());
            return find(connection, version.flowId(), version.version())
                    .map(StoredFlowVersion::text)
                    .orElseThrow();
        });
        if (!kept.equals(version.text())) {
            throw new IllegalStateException("Version %s of flow %s is published with another text"
                    .formatted(version.version(), version.flowId()));
        }
    }

    @Override
    public Optional<StoredFlowVersion> find(String flowId, String version) {
        return database.read(connection -> find(connection, flowId, version));
    }

    private static Optional<StoredFlowVersion> find(SqlConnection connection, String flowId, String version)
            throws SQLException {
        return connection.first(FIND, SqlFlowVersionStore::flowVersion, flowId, version);
    }

    private static StoredFlowVersion flowVersion(ResultSet row) throws SQLException {
        return new StoredFlowVersion(
                row.getString("flow_id"),
                row.getString("version"),
                row.getString("file"),
                row.getString("text"),
                Micros.toInstant(row.getLong("published_at")));
    }
}
