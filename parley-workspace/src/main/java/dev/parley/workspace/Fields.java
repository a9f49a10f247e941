package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A map read key by key, which at the end reports the keys nobody asked for. */
final class Fields {
    private final YamlMap map;
    private final String what;
    private final Findings findings;
    private final Set<String> known = new TreeSet<>();

    private Fields(YamlMap map, String what, Findings findings) {
        this.map = map;
        this.what = what;
        this.findings = findings;
    }

    /** @param what what the map is, to begin a message with: {@code A client} */
    static Fields of(YamlNode node, String what, Findings findings) {
        if (node instanceof YamlMap map) {
            return new Fields(map, what, findings);
        }
        if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            findings.error("wrong-shape", node.at(), what + " must be a map, but is " + node.describe() + ".");
        }
        return new Fields(new YamlMap(node.at(), List.of()), what, findings);
    }

    Position at() {
        return map.at();
    }

    Optional<YamlNode> node(String key) {
        known.add(key);
        return map.find(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar) {
                return Optional.of(scalar);
            }
            findings.error("wrong-shape", node.at(), "'" + key + "' must be text, but is " + node.describe() + ".");
            return Optional.empty();
        });
    }

    Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::value).filter(text -> !text.isBlank());
    }

    /** Text that must be there. */
    Optional<String> required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            findings.error("missing-key", at(), what + " needs a '" + key + "'.");
        }
        return text;
    }

    /** The items of a list; a single scalar counts as a list of one. */
    List<YamlNode> items(String key) {
        return node(key)
                .map(node -> switch (node) {
                    case YamlList list -> list.items();
                    case YamlScalar scalar -> List.<YamlNode>of(scalar);
                    case YamlMap nested -> {
                        findings.error("wrong-shape", nested.at(), "'" + key + "' must be a list, but is a map.");
                        yield List.<YamlNode>of();
                    }
                })
                .orElse(List.of());
    }

    /** Reports every key that was not asked for. */
    void finish() {
        for (YamlMap.Entry entry : map.entries()) {
            if (!known.contains(entry.name())) {
                findings.error(
                        "unknown-key",
                        entry.key().at(),
                        what + " has no key '" + entry.name() + "'; known are " + String.join(", ", known) + ".");
            }
        }
    }
}
