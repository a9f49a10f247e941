package dev.parley.server.datatable;

import dev.parley.server.datatable.TableSchema.Column;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the JSON Schema of a data table: flat objects with a text {@code key} and columns of simple types. */
final class SchemaReader {
    private static final String PROPERTIES = "schema.properties";

    private SchemaReader() {}

    static Outcome<TableSchema> read(JsonNode schema) {
        JsonNode properties = schema.path("properties");
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : inOrder(properties)) {
            Optional<ApiError> mistake = mistake(property.getKey(), property.getValue());
            if (mistake.isPresent()) {
                return Outcome.failed(mistake.get());
            }
            columns.put(property.getKey(), column(property.getKey(), property.getValue()));
        }
        Column key = columns.get(TableSchema.KEY);
        if (key == null || key.type() != ColumnType.STRING) {
            return Outcome.failed(TableRefusals.schema(
                    PROPERTIES,
                    "A data table needs a column 'key' of the type string, in 'properties' of its schema."));
        }
        return Outcome.done(new TableSchema(columns));
    }

    /** In the order of {@code displayOrder}; those without it come in the order of the schema, first. */
    private static List<Map.Entry<String, JsonNode>> inOrder(JsonNode properties) {
        return properties.properties().stream()
                .sorted(Comparator.comparingInt(
                        property -> property.getValue().path("displayOrder").asInt(0)))
                .toList();
    }

    private static Optional<ApiError> mistake(String name, JsonNode property) {
        String field = PROPERTIES + "." + name;
        if (name.isBlank()) {
            return Optional.of(TableRefusals.schema(PROPERTIES, "A column needs a name."));
        }
        Optional<ColumnType> type = ColumnType.of(property.path("type"));
        if (type.isEmpty()) {
            return Optional.of(TableRefusals.schema(
                    field + ".type",
                    "The column '" + name + "' needs one of the types " + String.join(", ", ColumnType.WORDS) + "."));
        }
        JsonNode standard = property.path("default");
        if (!standard.isMissingNode() && !standard.isNull() && !type.get().fits(standard)) {
            return Optional.of(TableRefusals.schema(
                    field + ".default",
                    "The default of the column '" + name + "' is not of its type "
                            + type.get().word() + "."));
        }
        return Optional.empty();
    }

    private static Column column(String name, JsonNode property) {
        JsonNode standard = property.path("default");
        boolean none = standard.isMissingNode() || standard.isNull() || name.equals(TableSchema.KEY);
        return new Column(
                ColumnType.of(property.path("type")).orElseThrow(),
                property.path("title").asString(name),
                none ? null : standard);
    }
}
