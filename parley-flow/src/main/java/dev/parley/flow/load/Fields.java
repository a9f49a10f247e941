package dev.parley.flow.load;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A map of a flow file that is read key by key, and says at the end which keys nobody knew. */
final class Fields {
    private final YamlMap map;
    private final String what;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    /** @param what what the map is, for messages: {@code the action 'communicate'} */
    Fields(YamlMap map, String what, Findings findings) {
        this.map = map;
        this.what = what;
        this.findings = findings;
    }

    /** The fields of a node, or of an empty map after a finding when it is none. */
    static Fields of(YamlNode node, String what, Findings findings) {
        if (node instanceof YamlMap map) {
            return new Fields(map, what, findings);
        }
        if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            findings.error("wrong-shape", node.at(), what + " must be a map, but is " + node.describe());
        }
        return new Fields(new YamlMap(node.at(), List.of()), what, findings);
    }

    Position at() {
        return map.at();
    }

    String what() {
        return what;
    }

    YamlMap map() {
        return map;
    }

    List<String> keys() {
        return map.entries().stream().map(YamlMap.Entry::name).toList();
    }

    Optional<YamlNode> take(String key) {
        known.add(key);
        return map.find(key);
    }

    /** The entry of a key with the key's own position. */
    Optional<YamlMap.Entry> entry(String key) {
        known.add(key);
        return map.entries().stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    void inert(String... keys) {
        known.addAll(List.of(keys));
    }

    /** The text of a plain scalar, or empty where the key is missing or has no value. */
    Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::value);
    }

    Optional<YamlScalar> scalar(String key) {
        Optional<YamlNode> node = take(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar);
        }
        findings.error(
                "wrong-shape",
                node.get().at(),
                "'" + key + "' must be text, but is " + node.get().describe());
        return Optional.empty();
    }

    Optional<Fields> inside(String key) {
        return take(key)
                .filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()))
                .map(node -> of(node, "'" + key + "'", findings));
    }

    List<YamlNode> items(String key) {
        Optional<YamlNode> node = take(key);
        if (node.isEmpty() || (node.get() instanceof YamlScalar scalar && scalar.isNull())) {
            return List.of();
        }
        if (node.get() instanceof YamlList list) {
            return list.items();
        }
        findings.error(
                "wrong-shape",
                node.get().at(),
                "'" + key + "' must be a list, but is " + node.get().describe());
        return List.of();
    }

    /** The items of a list whose items are each a map of one fixed key. */
    List<Fields> wrapped(String key, String wrapper) {
        List<Fields> bodies = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Fields fields = of(item, "an item of '" + key + "'", findings);
            fields.inside(wrapper).ifPresent(bodies::add);
            fields.finish();
        }
        return bodies;
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        for (YamlMap.Entry entry : map.entries()) {
            if (!known.contains(entry.name())) {
                findings.error(
                        "unknown-key",
                        entry.key().at(),
                        "'" + entry.name() + "' is no key of " + what + Spelling.suggestion(entry.name(), known));
            }
        }
    }
}
