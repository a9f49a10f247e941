package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a YAML map that stands at one place of the export. Of two entries with one key the first stays. */
final class NodeMap {
    private final Position at;
    private final Map<String, YamlNode> entries = new LinkedHashMap<>();

    NodeMap(Position at) {
        this.at = at;
    }

    static YamlScalar text(String text, Position at) {
        return new YamlScalar(new PlacedText(text, at), true);
    }

    /** A scalar such as {@code true} or {@code 3}. */
    static YamlScalar word(String word, Position at) {
        return new YamlScalar(new PlacedText(word, at), false);
    }

    /** A map of one key. */
    static YamlMap of(String key, YamlNode value) {
        return new NodeMap(value.at()).put(key, value).build();
    }

    NodeMap put(String key, YamlNode value) {
        entries.putIfAbsent(key, value);
        return this;
    }

    NodeMap put(String key, Optional<? extends YamlNode> value) {
        value.ifPresent(node -> put(key, node));
        return this;
    }

    NodeMap put(String key, String text) {
        return put(key, text(text, at));
    }

    NodeMap put(String key, boolean flag) {
        return put(key, word(Boolean.toString(flag), at));
    }

    NodeMap putList(String key, List<? extends YamlNode> items) {
        return put(key, new YamlList(at, List.copyOf(items)));
    }

    /** A list, left out where it is empty. */
    NodeMap putAny(String key, List<? extends YamlNode> items) {
        return items.isEmpty() ? this : putList(key, items);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    YamlMap build() {
        return new YamlMap(
                at,
                entries.entrySet().stream()
                        .map(entry -> new YamlMap.Entry(
                                text(entry.getKey(), entry.getValue().at()), entry.getValue()))
                        .toList());
    }
}
