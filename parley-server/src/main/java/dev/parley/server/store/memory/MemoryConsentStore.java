package dev.parley.server.store.memory;

import dev.parley.server.store.ConsentStore;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What users consented to, in memory. */
final class MemoryConsentStore implements ConsentStore {
    private record Consent(String userId, String clientId) {}

    private final Set<Consent> consents = ConcurrentHashMap.newKeySet();
    private final Housekeeping housekeeping;

    MemoryConsentStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Override
    public void give(String userId, String clientId, Instant at) {
        housekeeping.beforeWrite();
        consents.add(new Consent(userId, clientId));
    }

    @Override
    public boolean given(String userId, String clientId) {
        housekeeping.beforeRead();
        return consents.contains(new Consent(userId, clientId));
    }

    void removeClient(String clientId) {
        consents.removeIf(consent -> consent.clientId().equals(clientId));
    }
}
