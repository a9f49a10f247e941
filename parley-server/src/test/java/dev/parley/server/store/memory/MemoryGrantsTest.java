package dev.parley.server.store.memory;

import dev.parley.server.store.GrantsContract;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;

class MemoryGrantsTest extends GrantsContract {
    @Override
    protected Stores open(StoreSettings settings) {
        return new MemoryStores(settings);
    }
}
