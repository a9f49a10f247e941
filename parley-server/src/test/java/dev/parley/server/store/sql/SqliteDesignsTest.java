package dev.parley.server.store.sql;

import dev.parley.server.store.DesignsContract;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteDesignsTest extends DesignsContract {
    @TempDir
    private Path folder;

    @Override
    protected Stores open(StoreSettings settings) {
        return SqliteStores.open(folder, settings);
    }
}
