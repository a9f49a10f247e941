package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.ClientStore;
import dev.parley.server.store.StoredClient;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Registered clients in memory. */
final class MemoryClientStore implements ClientStore {
    private static final Comparator<StoredClient> ORDER =
            Comparator.comparing(StoredClient::createdAt).thenComparing(StoredClient::id);

    private final Map<String, StoredClient> clients = new ConcurrentHashMap<>();
    private final MemoryConsentStore consents;
    private final Housekeeping housekeeping;

    MemoryClientStore(MemoryConsentStore consents, Housekeeping housekeeping) {
        this.consents = consents;
        this.housekeeping = housekeeping;
    }

    @Override
    public void save(StoredClient client) {
        housekeeping.beforeWrite();
        clients.put(
                client.id(),
                new StoredClient(
                        client.id(),
                        client.secretHash(),
                        client.definition(),
                        client.createdAt().truncatedTo(MICROS),
                        client.modifiedAt().truncatedTo(MICROS)));
    }

    @Override
    public Optional<StoredClient> find(String id) {
        housekeeping.beforeRead();
        return Optional.ofNullable(clients.get(id));
    }

    @Override
    public List<StoredClient> all() {
        housekeeping.beforeRead();
        return clients.values().stream().sorted(ORDER).toList();
    }

    @Override
    public void delete(String id) {
        housekeeping.beforeWrite();
        clients.remove(id);
        consents.removeClient(id);
    }
}
