package dev.parley.server.datatable;

import dev.parley.flow.value.OrderedMap;
import dev.parley.server.error.ApiError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a data table, the column {@code key} among them.
 *
 * @param columns the columns by name, in order
 */
record TableSchema(Map<String, Column> columns) {
    static final String KEY = "key";

    /** The longest key, in characters. */
    static final int LONGEST_KEY = 256;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    TableSchema {
        columns = OrderedMap.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param type what its fields hold
     * @param title what people call it
     * @param standard what a row has that says nothing; null: no field
     */
    record Column(ColumnType type, String title, @Nullable JsonNode standard) {}

    /** The schema as it is kept and told. */
    ObjectNode json(String name, @Nullable String description) {
        ObjectNode properties = NODES.objectNode();
        int order = 0;
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            ObjectNode property = NODES.objectNode()
                    .put("title", column.getValue().title())
                    .put("type", column.getValue().type().word())
                    .put("$id", "/properties/" + column.getKey())
                    .put("displayOrder", order++);
            if (column.getValue().standard() != null) {
                property.set("default", column.getValue().standard());
            }
            properties.set(column.getKey(), property);
        }
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "http://json-schema.org/draft-04/schema#")
                .put("title", name);
        if (description != null) {
            schema.put("description", description);
        }
        schema.put("type", "object");
        schema.set("required", NODES.arrayNode().add(KEY));
        schema.set("properties", properties);
        return schema.put("additionalProperties", false);
    }

    /** What is wrong with a row that somebody wants to have; empty: it fits. */
    Optional<ApiError> mistake(JsonNode row) {
        if (!row.isObject()) {
            return Optional.of(TableRefusals.schema(KEY, "A row is a JSON object of fields by column."));
        }
        String key = row.path(KEY).stringValue("");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            return Optional.of(
                    TableRefusals.schema(KEY, "A row needs a 'key' of 1 to " + LONGEST_KEY + " characters."));
        }
        return row.properties().stream()
                .flatMap(field -> mistake(field.getKey(), field.getValue()).stream())
                .findFirst();
    }

    private Optional<ApiError> mistake(String name, JsonNode value) {
        Column column = columns.get(name);
        if (column == null) {
            return Optional.of(TableRefusals.schema(name, "The data table has no column '" + name + "'."));
        }
        return value.isNull() || column.type().fits(value)
                ? Optional.empty()
                : Optional.of(TableRefusals.schema(
                        name,
                        "The column '" + name + "' holds values of the type "
                                + column.type().word() + "."));
    }

    /** The fields of a row in the order of the columns; what says nothing has the column's standard. */
    ObjectNode complete(JsonNode row) {
        ObjectNode complete = NODES.objectNode();
        columns.forEach((name, column) -> {
            JsonNode value = row.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                complete.set(name, name.equals(KEY) ? NODES.stringNode(value.asString()) : value);
            } else if (column.standard() != null) {
                complete.set(name, column.standard());
            }
        });
        return complete;
    }

    /** The first column that another schema has lost or has with another type. */
    Optional<String> lostBy(TableSchema other) {
        Map<String, Column> kept = new LinkedHashMap<>(other.columns());
        return columns.entrySet().stream()
                .filter(column -> !kept.containsKey(column.getKey())
                        || kept.get(column.getKey()).type() != column.getValue().type())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
