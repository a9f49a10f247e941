package dev.parley.workspace.outside;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of the folder {@code decision-tables}: a list of rows with {@code when} and {@code then}. */
public final class DecisionTableReader {
    private final Findings findings;

    public DecisionTableReader(Findings findings) {
        this.findings = findings;
    }

    /** The table of a file; its name is the file's. */
    public DecisionTable read(String file, String name, YamlNode node) {
        List<DecisionTable.Row> rows = new ArrayList<>();
        if (node instanceof YamlList list) {
            list.items().forEach(item -> row(item, rows));
        } else {
            findings.error(
                    "wrong-shape",
                    node.at(),
                    "a decision table is a list of rows '{when: {…}, then: {…}}', but this is " + node.describe());
        }
        return new DecisionTable(file, name, rows);
    }

    private void row(YamlNode item, List<DecisionTable.Row> rows) {
        YamlFields fields = YamlFields.of(item, "a row", findings);
        YamlNode when = fields.node("when").orElseGet(() -> new YamlMap(item.at(), List.of()));
        Optional<YamlNode> then = fields.node("then");
        fields.finish();
        if (then.isEmpty()) {
            findings.error("missing-key", fields.at(), "a row needs a 'then'");
        } else {
            rows.add(new DecisionTable.Row(new JsonPattern(YamlJson.of(when)), YamlJson.of(then.get())));
        }
    }
}
