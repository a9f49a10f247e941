package dev.parley.server.store.sql;

import static dev.parley.server.store.Stored.NOON;
import static dev.parley.server.store.Stored.session;
import static dev.parley.server.store.Stored.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.store.MovableClock;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import dev.parley.server.store.Stores;
import dev.parley.server.store.StoresContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoresTest extends StoresContract {
    private static final StoreSettings AT_NOON = StoreSettings.STANDARD.withClock(new MovableClock(NOON));

    private final AtomicInteger opened = new AtomicInteger();

    @TempDir
    private Path temporary;

    @Override
    protected Stores open(StoreSettings settings) {
        return SqliteStores.open(temporary.resolve("data " + opened.incrementAndGet()), settings);
    }

    @Test
    void shouldFindEverythingAgainAfterARestart() {
        Path folder = temporary.resolve("a folder?with=odd%20name&ş");
        try (Stores stores = SqliteStores.open(folder, AT_NOON)) {
            stores.sessions().create(session("s"));
            stores.sessions().commit(turn("s", 0));
        }
        assertThat(folder.resolve("parley.db")).exists();
        try (Stores stores = SqliteStores.open(folder, AT_NOON)) {
            assertThat(stores.sessions().load("s", NOON).orElseThrow().state()).isEqualTo("{\"state\":1}");
            assertThat(stores.turnLog().turns("s")).hasSize(1);
        }
    }

    @Test
    void shouldMakeANewFolderForItsOwnerOnly() throws IOException {
        Path folder = temporary.resolve("new");
        try (Stores stores = SqliteStores.open(folder, AT_NOON)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(stores.tokens().find("none")).isEmpty();
        }
    }

    @Test
    void shouldRefuseAFolderThatIsInUse() {
        Path folder = temporary.resolve("shared");
        try (Stores first = SqliteStores.open(folder, AT_NOON)) {
            assertThatThrownBy(() -> SqliteStores.open(folder, AT_NOON))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("shared is in use by another Parley (process "
                            + ProcessHandle.current().pid() + ")");
            first.sessions().create(session("still working"));
        }
        SqliteStores.open(folder, AT_NOON).close();
    }

    @Test
    void shouldSayWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> SqliteStores.open(file))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("file cannot be used");

        Path folder = Files.createDirectory(temporary.resolve("foreign"));
        Files.writeString(folder.resolve("parley.db"), "This is no database. ".repeat(1000));
        assertThatThrownBy(() -> SqliteStores.open(folder))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("foreign cannot be used")
                .hasMessageContaining("not a database");
    }

    @Test
    void shouldRefuseDataOfANewerParley() {
        Path folder = temporary.resolve("newer");
        SqliteDatabase database = SqliteDatabase.open(folder, AT_NOON);
        database.write(connection -> connection.update("INSERT INTO schema_versions (version) VALUES (900)"));
        database.close();

        assertThatThrownBy(() -> SqliteStores.open(folder, AT_NOON))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("written by a newer Parley (schema 900");
    }
}
