package dev.parley.server.datatable;

import dev.parley.server.datatable.TableSchema.Column;
import dev.parley.server.entity.Definition;
import dev.parley.server.entity.Entity;
import dev.parley.server.store.StoredEntity.Kind;
import dev.parley.workspace.outside.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The data tables of the workspace as the API shows them; their columns are those of their rows. */
public final class WorkspaceColumns {
    private WorkspaceColumns() {}

    public static List<Entity> entities(List<DataTable> tables) {
        return tables.stream().map(WorkspaceColumns::entity).toList();
    }

    /** The id of a table, the same for ever. */
    static String id(DataTable table) {
        return UUID.nameUUIDFromBytes(("dataTable:" + table.name()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Entity entity(DataTable table) {
        return Entity.fixed(
                Kind.DATA_TABLE,
                id(table),
                table.name(),
                new Definition(null, null, schema(table).json(table.name(), null)),
                table.file());
    }

    /** A column has the type of all its values, or else text. */
    private static TableSchema schema(DataTable table) {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        types.put(TableSchema.KEY, ColumnType.STRING);
        for (JsonNode row : table.rows().values()) {
            row.properties().stream()
                    .filter(field -> !field.getKey().equals(TableSchema.KEY)
                            && !field.getKey().isBlank()
                            && !field.getValue().isNull())
                    .forEach(field -> types.merge(
                            field.getKey(), ColumnType.fitting(field.getValue()), WorkspaceColumns::common));
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        types.forEach((name, type) -> columns.put(name, new Column(type, name, null)));
        return new TableSchema(columns);
    }

    private static ColumnType common(ColumnType one, ColumnType other) {
        if (one == other) {
            return one;
        }
        boolean numbers = one != ColumnType.STRING
                && one != ColumnType.BOOLEAN
                && other != ColumnType.STRING
                && other != ColumnType.BOOLEAN;
        return numbers ? ColumnType.NUMBER : ColumnType.STRING;
    }
}
