package dev.parley.server.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConnectionsTest {
    @TempDir
    private Path folder;

    @Test
    void shouldSynchronizeEveryCommit() throws SQLException {
        SqliteConnections connections = new SqliteConnections(folder.resolve("parley.db"));
        try (SqlConnection writer = connections.openWriter();
                SqlConnection reader = connections.openReader()) {
            for (SqlConnection connection : new SqlConnection[] {writer, reader}) {
                assertThat(SqliteConnections.read(connection, "journal_mode")).isEqualTo("wal");
                assertThat(SqliteConnections.read(connection, "synchronous")).isEqualTo("2");
            }
        }
    }

    @Test
    void shouldNotLetReadersWrite() throws SQLException {
        SqliteConnections connections = new SqliteConnections(folder.resolve("parley.db"));
        try (SqlConnection writer = connections.openWriter();
                SqlConnection reader = connections.openReader()) {
            writer.execute("CREATE TABLE t (x)");
            assertThatThrownBy(() -> reader.update("INSERT INTO t VALUES (1)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("readonly");
        }
    }
}
