package dev.parley.server.store.memory;

import static dev.parley.server.store.Stored.session;
import static dev.parley.server.store.Stored.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.Stores;
import dev.parley.server.store.StoresContract;
import org.junit.jupiter.api.Test;

class MemoryStoresTest extends StoresContract {
    @Override
    protected Stores open(StoreSettings settings) {
        return new MemoryStores(settings);
    }

    @Test
    void shouldDropTheOldestTurnsWhenTooManyAreKept() {
        try (Stores stores = new MemoryStores()) {
            stores.sessions().create(session("old"));
            stores.sessions().create(session("busy"));
            stores.sessions().commit(turn("old", 0));
            for (int version = 0; version < MemoryTurnLog.CAPACITY; version++) {
                stores.sessions().commit(turn("busy", version));
            }

            assertThat(stores.turnLog().turns("old")).isEmpty();
            assertThat(stores.turnLog().turns("busy")).hasSize(MemoryTurnLog.CAPACITY);
        }
    }
}
