package dev.parley.server.store.memory;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.parley.server.store.EntityStore;
import dev.parley.server.store.StoredEntity;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Named objects in memory. */
final class MemoryEntityStore implements EntityStore {
    private static final Comparator<StoredEntity> ORDER =
            Comparator.comparing(StoredEntity::createdAt).thenComparing(StoredEntity::id);

    private final Map<Key, StoredEntity> entities = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final MemoryDataTableRowStore rows;
    private final Housekeeping housekeeping;

    private record Key(Kind kind, String id) {}

    MemoryEntityStore(MemoryDataTableRowStore rows, Housekeeping housekeeping) {
        this.rows = rows;
        this.housekeeping = housekeeping;
    }

    @Override
    public boolean save(StoredEntity entity) {
        housekeeping.beforeWrite();
        StoredEntity kept = new StoredEntity(
                entity.kind(),
                entity.id(),
                entity.name(),
                entity.definition(),
                entity.createdAt().truncatedTo(MICROS),
                entity.modifiedAt().truncatedTo(MICROS));
        writing.lock();
        try {
            boolean taken = called(kept.kind(), kept.name())
                    .filter(other -> !other.id().equals(kept.id()))
                    .isPresent();
            if (!taken) {
                entities.put(new Key(kept.kind(), kept.id()), kept);
            }
            return !taken;
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Optional<StoredEntity> find(Kind kind, String id) {
        housekeeping.beforeRead();
        return Optional.ofNullable(entities.get(new Key(kind, id)));
    }

    @Override
    public Optional<StoredEntity> named(Kind kind, String name) {
        housekeeping.beforeRead();
        return called(kind, name);
    }

    @Override
    public List<StoredEntity> all(Kind kind) {
        housekeeping.beforeRead();
        return entities.values().stream()
                .filter(entity -> entity.kind() == kind)
                .sorted(ORDER)
                .toList();
    }

    @Override
    public void delete(Kind kind, String id) {
        housekeeping.beforeWrite();
        entities.remove(new Key(kind, id));
        if (kind == Kind.DATA_TABLE) {
            rows.removeTable(id);
        }
    }

    private Optional<StoredEntity> called(Kind kind, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return entities.values().stream()
                .filter(entity -> entity.kind() == kind
                        && entity.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
