package dev.parley.workspace.outside;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the files of the folder {@code data-tables}; a table has its file's name, a row its column {@code key}. */
public final class DataTableReader {
    private static final String KEY = "key";
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.TRIM_SPACES)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private final Findings findings;

    public DataTableReader(Findings findings) {
        this.findings = findings;
    }

    /** A table whose first line names the columns. */
    public DataTable csv(String file, String name, String text) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        String lines = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int line = 1;
        try (MappingIterator<ObjectNode> iterator = CSV.readerFor(ObjectNode.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(lines)) {
            while (iterator.hasNextValue()) {
                ObjectNode row = iterator.nextValue();
                line = iterator.currentLocation().getLineNr();
                row(row, new Position(file, Math.max(line - 1, 1), 1), rows);
            }
        } catch (JacksonException broken) {
            findings.error(
                    "csv-syntax",
                    new Position(file, line, 1),
                    "This is not valid CSV at or after this line: " + broken.getOriginalMessage());
        }
        return new DataTable(file, name, rows);
    }

    /** A table as a list of maps. */
    public DataTable list(String file, String name, YamlNode node) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                YamlFields fields = YamlFields.of(item, "a row", findings);
                row(YamlJson.of(fields.map()), item.at(), rows);
            }
        } else {
            findings.error("wrong-shape", node.at(), "a data table is a list of maps, but this is " + node.describe());
        }
        return new DataTable(file, name, rows);
    }

    private void row(JsonNode row, Position at, Map<String, JsonNode> rows) {
        Optional<String> key = row.path(KEY).isValueNode() && !row.path(KEY).isNull()
                ? Optional.of(row.path(KEY).asString())
                : Optional.empty();
        if (key.isEmpty() || key.get().isEmpty()) {
            findings.error("missing-key", at, "a row needs a 'key'");
        } else if (rows.putIfAbsent(key.get(), row) != null) {
            findings.error("duplicate-key", at, "the key '" + key.get() + "' stands twice; only the first row counts");
        }
    }
}
