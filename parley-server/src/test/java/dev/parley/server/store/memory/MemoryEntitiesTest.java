package dev.parley.server.store.memory;

import dev.parley.server.store.EntitiesContract;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;

class MemoryEntitiesTest extends EntitiesContract {
    @Override
    protected Stores open(StoreSettings settings) {
        return new MemoryStores(settings);
    }
}
