package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a map of scalars, in which {@code a: {b: c}} and {@code a.b: c} say the same. */
final class FlatValues {
    private FlatValues() {}

    /** The scalars by dotted name, in the order of the file; an empty file has none. */
    static Map<String, YamlScalar> of(YamlNode node, Findings findings) {
        Map<String, YamlScalar> values = new LinkedHashMap<>();
        if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            add("", node, values, findings);
        }
        return values;
    }

    private static void add(String name, YamlNode node, Map<String, YamlScalar> values, Findings findings) {
        switch (node) {
            case YamlMap map ->
                map.entries()
                        .forEach(entry -> add(
                                name.isEmpty() ? entry.name() : name + "." + entry.name(),
                                entry.value(),
                                values,
                                findings));
            case YamlScalar scalar
            when !name.isEmpty() -> {
                if (values.putIfAbsent(name, scalar) != null) {
                    findings.error("yaml-duplicate-key", scalar.at(), "'" + name + "' has a value already.");
                }
            }
            case YamlScalar scalar ->
                findings.error("wrong-shape", scalar.at(), "Here must be a map of names and values.");
            case YamlList list ->
                findings.error("wrong-shape", list.at(), "A value must be text, a number, true or false, not a list.");
        }
    }
}
