package dev.parley.flow.yaml;

import dev.parley.flow.source.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of the file. Keys are text; {@code yes} and {@code no} stay what was written.
 *
 * @param at where it begins
 * @param entries its entries, keys unique
 */
public record YamlMap(Position at, List<Entry> entries) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param key the key, with its own position
     * @param value what it maps to
     */
    public record Entry(YamlScalar key, YamlNode value) {
        public String name() {
            return key.value();
        }
    }

    public @Nullable YamlNode get(String key) {
        for (Entry entry : entries) {
            if (entry.name().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(get(key));
    }

    @Override
    public String describe() {
        return "a map";
    }
}
