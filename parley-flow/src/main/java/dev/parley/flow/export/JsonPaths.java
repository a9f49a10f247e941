package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in words where values stand in an export: a JSON pointer, and the action it belongs to. */
final class JsonPaths {
    private final Set<Position> wanted;
    private final Map<Position, String> found = new HashMap<>();

    private JsonPaths(Set<Position> wanted) {
        this.wanted = wanted;
    }

    /** The places of some positions, as far as values of the document begin there. */
    static Map<Position, String> of(YamlNode document, Set<Position> wanted) {
        JsonPaths paths = new JsonPaths(wanted);
        paths.visit(document, "", "");
        return paths.found;
    }

    /** The text of a scalar. */
    static Optional<String> text(YamlNode node) {
        return node instanceof YamlScalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    private void visit(YamlNode node, String pointer, String owner) {
        if (found.size() == wanted.size()) {
            return;
        }
        String within = owner;
        if (node instanceof YamlMap map && map.get("trackingId") instanceof YamlScalar number) {
            within = "'" + map.find("name").flatMap(JsonPaths::text).orElse("?") + "' (" + number.value() + "), ";
        }
        if (wanted.contains(node.at())) {
            found.putIfAbsent(node.at(), within + (pointer.isEmpty() ? "/" : pointer));
        }
        switch (node) {
            case YamlMap map -> {
                for (YamlMap.Entry entry : map.entries()) {
                    visit(
                            entry.value(),
                            pointer + "/" + entry.name().replace("~", "~0").replace("/", "~1"),
                            within);
                }
            }
            case YamlList list -> {
                int index = 0;
                for (YamlNode item : list.items()) {
                    visit(item, pointer + "/" + index++, within);
                }
            }
            case YamlScalar scalar -> {}
        }
    }
}
