package dev.parley.server.datatable;

import dev.parley.server.entity.Entities;
import dev.parley.server.entity.Entity;
import dev.parley.server.error.Outcome;
import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.StoredEntity.Kind;
import dev.parley.server.store.StoredRow;
import dev.parley.workspace.outside.DataTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The data tables of workspace and API and their rows. */
public final class Tables {
    private static final JsonMapper JSON = dev.parley.api.WireJson.mapper();

    private final Entities entities;
    private final DataTableRowStore store;
    private final Map<String, DataTable> workspace;

    /** @param workspace the data tables of the workspace, which are among the entities too */
    public Tables(Entities entities, DataTableRowStore store, List<DataTable> workspace) {
        this.entities = entities;
        this.store = store;
        this.workspace =
                workspace.stream().collect(Collectors.toUnmodifiableMap(WorkspaceColumns::id, Function.identity()));
    }

    /** The table of this id, or the 404 that says so. */
    Outcome<Entity> get(String id) {
        return entities.find(Kind.DATA_TABLE, id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(TableRefusals.noTable(id)));
    }

    /** The table of this id, if the API may change it. */
    Outcome<Entity> changeable(String id) {
        return get(id).then(table -> entities.changeable(Kind.DATA_TABLE, table.id()));
    }

    /** The table made over the API that flows know by this name. */
    Optional<Entity> ofApi(String name) {
        return entities.named(Kind.DATA_TABLE, name).filter(table -> table.keeper() == null);
    }

    static TableSchema schema(Entity table) {
        JsonNode schema = Objects.requireNonNull(table.definition().schema());
        return switch (SchemaReader.read(schema)) {
            case Outcome.Done<TableSchema>(TableSchema columns) -> columns;
            case Outcome.Failed<TableSchema>(var error) ->
                throw new IllegalStateException("the schema of " + table.name() + " is broken: " + error.message());
        };
    }

    /** The row of a key with all its columns. */
    Optional<ObjectNode> row(Entity table, String key) {
        Optional<JsonNode> fields = fixed(table)
                .map(rows -> Optional.ofNullable(rows.rows().get(key)))
                .orElseGet(() -> store.find(table.id(), key).map(row -> JSON.readTree(row.fields())));
        return fields.map(schema(table)::complete);
    }

    /** Some rows in the order of their keys. */
    List<ObjectNode> rows(Entity table, boolean descending, int skip, int most) {
        TableSchema schema = schema(table);
        return fixed(table)
                .map(rows -> rows.rows().entrySet().stream()
                        .sorted(order(descending))
                        .skip(skip)
                        .limit(most)
                        .map(Map.Entry::getValue))
                .orElseGet(() ->
                        store.page(table.id(), descending, skip, most).stream().map(row -> JSON.readTree(row.fields())))
                .map(schema::complete)
                .toList();
    }

    int count(Entity table) {
        return fixed(table).map(rows -> rows.rows().size()).orElseGet(() -> store.count(table.id()));
    }

    boolean add(Entity table, ObjectNode row) {
        return store.add(stored(table, row));
    }

    boolean replace(Entity table, ObjectNode row) {
        return store.replace(stored(table, row));
    }

    boolean delete(Entity table, String key) {
        return store.delete(table.id(), key);
    }

    private Optional<DataTable> fixed(Entity table) {
        return Optional.ofNullable(workspace.get(table.id()));
    }

    private static StoredRow stored(Entity table, ObjectNode row) {
        return new StoredRow(table.id(), row.path(TableSchema.KEY).stringValue(), JSON.writeValueAsString(row));
    }

    private static Comparator<Map.Entry<String, JsonNode>> order(boolean descending) {
        Comparator<Map.Entry<String, JsonNode>> byKey = Map.Entry.comparingByKey();
        return descending ? byKey.reversed() : byKey;
    }
}
