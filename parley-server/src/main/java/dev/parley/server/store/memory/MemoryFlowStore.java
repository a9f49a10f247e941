package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.FlowStore;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredSavedVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Flows that were made over the API, in memory. */
final class MemoryFlowStore implements FlowStore {
    private static final Comparator<StoredFlow> ORDER =
            Comparator.comparing(StoredFlow::createdAt).thenComparing(StoredFlow::id);

    private final Map<String, StoredFlow> flows = new HashMap<>();
    private final Map<String, NavigableMap<Integer, StoredSavedVersion>> versions = new HashMap<>();
    private final Housekeeping housekeeping;

    MemoryFlowStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Override
    public synchronized boolean save(StoredFlow flow, List<StoredSavedVersion> changed) {
        housekeeping.beforeWrite();
        StoredFlow before = flows.get(flow.id());
        if (flow.revision() != (before == null ? 1 : before.revision() + 1)) {
            return false;
        }
        flows.put(
                flow.id(),
                new StoredFlow(
                        flow.id(),
                        flow.published(),
                        flow.deleted(),
                        flow.revision(),
                        flow.definition(),
                        flow.createdAt().truncatedTo(MICROS),
                        flow.modifiedAt().truncatedTo(MICROS)));
        changed.forEach(version ->
                versions.computeIfAbsent(version.flowId(), _ -> new TreeMap<>()).put(version.number(), version));
        return true;
    }

    @Override
    public synchronized Optional<StoredFlow> find(String id) {
        housekeeping.beforeRead();
        return Optional.ofNullable(flows.get(id));
    }

    @Override
    public synchronized List<StoredFlow> all() {
        housekeeping.beforeRead();
        return flows.values().stream().sorted(ORDER).toList();
    }

    @Override
    public synchronized List<StoredSavedVersion> versions(String flowId) {
        housekeeping.beforeRead();
        return List.copyOf(
                versions.getOrDefault(flowId, new TreeMap<>()).descendingMap().values());
    }

    @Override
    public synchronized Optional<StoredSavedVersion> version(String flowId, int number) {
        housekeeping.beforeRead();
        return Optional.ofNullable(
                versions.getOrDefault(flowId, new TreeMap<>()).get(number));
    }
}
