package dev.parley.server.store.memory;

import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.StoredRow;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The rows of data tables in memory. */
final class MemoryDataTableRowStore implements DataTableRowStore {
    private final Map<String, ConcurrentNavigableMap<String, StoredRow>> tables = new ConcurrentHashMap<>();
    private final Housekeeping housekeeping;

    MemoryDataTableRowStore(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Override
    public boolean add(StoredRow row) {
        housekeeping.beforeWrite();
        return tables.computeIfAbsent(row.tableId(), _ -> new ConcurrentSkipListMap<>(CodePoints.ORDER))
                        .putIfAbsent(row.key(), row)
                == null;
    }

    @Override
    public boolean replace(StoredRow row) {
        housekeeping.beforeWrite();
        NavigableMap<String, StoredRow> rows = tables.get(row.tableId());
        return rows != null && rows.replace(row.key(), row) != null;
    }

    @Override
    public Optional<StoredRow> find(String tableId, String key) {
        housekeeping.beforeRead();
        NavigableMap<String, StoredRow> rows = tables.get(tableId);
        return rows == null ? Optional.empty() : Optional.ofNullable(rows.get(key));
    }

    @Override
    public List<StoredRow> page(String tableId, boolean descending, int skip, int most) {
        housekeeping.beforeRead();
        NavigableMap<String, StoredRow> rows = tables.get(tableId);
        if (rows == null) {
            return List.of();
        }
        NavigableMap<String, StoredRow> ordered = descending ? rows.descendingMap() : rows;
        return ordered.values().stream().skip(skip).limit(most).toList();
    }

    @Override
    public int count(String tableId) {
        housekeeping.beforeRead();
        Map<String, StoredRow> rows = tables.get(tableId);
        return rows == null ? 0 : rows.size();
    }

    @Override
    public boolean delete(String tableId, String key) {
        housekeeping.beforeWrite();
        Map<String, StoredRow> rows = tables.get(tableId);
        return rows != null && rows.remove(key) != null;
    }

    void removeTable(String tableId) {
        tables.remove(tableId);
    }
}
