package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlowVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Published flow versions in memory. */
final class MemoryFlowVersionStore implements FlowVersionStore {
    private record Key(String flowId, String version) {}

    private final Map<Key, StoredFlowVersion> versions = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping;

    MemoryFlowVersionStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Override
    public void save(StoredFlowVersion version) {
        housekeeping.beforeWrite();
        StoredFlowVersion kept = versions.computeIfAbsent(
                new Key(version.flowId(), version.version()),
                key -> new StoredFlowVersion(
                        key.flowId(),
                        key.version(),
                        version.file(),
                        version.text(),
                        version.publishedAt().truncatedTo(MICROS)));
        if (!kept.text().equals(version.text())) {
            throw new IllegalStateException("Version %s of flow %s is published with another text"
                    .formatted(version.version(), version.flowId()));
        }
    }

    @Override
    public Optional<StoredFlowVersion> find(String flowId, String version) {
        housekeeping.beforeRead();
        return Optional.ofNullable(versions.get(new Key(flowId, version)));
    }
}
