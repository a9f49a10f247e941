package dev.parley.server.store.memory;

import dev.parley.server.store.DesignsContract;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;

class MemoryDesignsTest extends DesignsContract {
    @Override
    protected Stores open(StoreSettings settings) {
        return new MemoryStores(settings);
    }
}
