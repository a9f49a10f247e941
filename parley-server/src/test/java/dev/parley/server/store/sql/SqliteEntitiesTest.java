package dev.parley.server.store.sql;

import static dev.parley.server.store.Stored.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.store.EntitiesContract;
import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEntitiesTest extends EntitiesContract {
    @TempDir
    private Path folder;

    @TempDir
    private Path older;

    @Override
    protected Stores open(StoreSettings settings) {
        return SqliteStores.open(folder, settings);
    }

    @Test
    void shouldKnowTheFlowsOfTurnsThatWereLoggedBefore() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older.resolve("parley.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE schema_versions (version INTEGER PRIMARY KEY)");
            for (int version = 1; version <= 3; version++) {
                for (String part : script(version).split(";\\R", -1)) {
                    if (!part.isBlank()) {
                        statement.execute(part);
                    }
                }
                statement.execute("INSERT INTO schema_versions (version) VALUES (" + version + ")");
            }
            statement.execute("""
                    INSERT INTO sessions (id, organization_id, flow_id, flow_version, version, ended, created_at,
                                          expires_at, state)
                    VALUES ('s', 'o', 'flow', '1', 1, 0, %d, 9000000000000000, '{}')
                    """.formatted(Micros.of(NOON)));
            for (String session : new String[] {"s", "gone"}) {
                statement.execute("""
                        INSERT INTO turns (session_id, sequence, turn_id, committed_at, request_key, response, events)
                        VALUES ('%s', 1, 't', %d, 'k', '{}', '[]')
                        """.formatted(session, Micros.of(NOON)));
            }
        }

        try (Stores stores = SqliteStores.open(older)) {
            assertThat(stores.turnLog().session("s")).contains(new LoggedSession("s", "flow", NOON));
            assertThat(stores.turnLog().sessions("flow", NOON, NOON.plusSeconds(1), null, 5))
                    .hasSize(1);
            assertThat(stores.turnLog().turns("gone")).hasSize(1);
        }
    }

    private static String script(int version) throws IOException {
        try (InputStream script = Objects.requireNonNull(
                SqliteEntitiesTest.class.getResourceAsStream("sqlite/%03d.sql".formatted(version)))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
