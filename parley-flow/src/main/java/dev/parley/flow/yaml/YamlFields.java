package dev.parley.flow.yaml;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A map that is read key by key, and says at the end which keys nobody asked for. */
public final class YamlFields {
    private final YamlMap map;
    private final String what;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    /** @param what what the map is, for messages: {@code the action 'communicate'} */
    public YamlFields(YamlMap map, String what, Findings findings) {
        this.map = map;
        this.what = what;
        this.findings = findings;
    }

    /** The fields of a node, or of an empty map after a finding when it is none. */
    public static YamlFields of(YamlNode node, String what, Findings findings) {
        if (node instanceof YamlMap map) {
            return new YamlFields(map, what, findings);
        }
        if (!(node instanceof YamlScalar scalar && scalar.isNull())) {
            findings.error("wrong-shape", node.at(), what + " must be a map, but is " + node.describe());
        }
        return new YamlFields(new YamlMap(node.at(), List.of()), what, findings);
    }

    public Position at() {
        return map.at();
    }

    public String what() {
        return what;
    }

    public YamlMap map() {
        return map;
    }

    public List<String> keys() {
        return map.entries().stream().map(YamlMap.Entry::name).toList();
    }

    public Optional<YamlNode> take(String key) {
        known.add(key);
        return map.find(key);
    }

    /** The entry of a key with the key's own position. */
    public Optional<YamlMap.Entry> entry(String key) {
        known.add(key);
        return map.entries().stream().filter(entry -> entry.name().equals(key)).findFirst();
    }

    public void inert(String... keys) {
        known.addAll(List.of(keys));
    }

    /** The text of a plain scalar, or empty where the key is missing or has no value. */
    public Optional<String> text(String key) {
        return scalar(key).map(YamlScalar::value);
    }

    /** Text that must be there and not blank; a finding when it is not. */
    public Optional<String> required(String key) {
        Optional<String> text = text(key).filter(each -> !each.isBlank());
        if (text.isEmpty()) {
            findings.error("missing-key", at(), what + " needs a '" + key + "'");
        }
        return text;
    }

    /** What a key maps to, as long as it is not nothing. */
    public Optional<YamlNode> node(String key) {
        return take(key).filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()));
    }

    public Optional<YamlScalar> scalar(String key) {
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

    public Optional<YamlFields> inside(String key) {
        return take(key)
                .filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()))
                .map(node -> of(node, "'" + key + "'", findings));
    }

    public List<YamlNode> items(String key) {
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

    /** The items of a list; a single scalar counts as a list of one. */
    public List<YamlNode> oneOrMore(String key) {
        return node(key).orElse(null) instanceof YamlScalar scalar ? List.of(scalar) : items(key);
    }

    /** The items of a list whose items are each a map of one fixed key. */
    public List<YamlFields> wrapped(String key, String wrapper) {
        List<YamlFields> bodies = new ArrayList<>();
        for (YamlNode item : items(key)) {
            YamlFields fields = of(item, "an item of '" + key + "'", findings);
            fields.inside(wrapper).ifPresent(bodies::add);
            fields.finish();
        }
        return bodies;
    }

    /** Reports every key that nobody asked for. */
    public void finish() {
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
