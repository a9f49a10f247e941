package dev.parley.flow.yaml;

import dev.parley.flow.source.Position;
import java.util.List;

/**
 * A list.
 *
 * @param at where it begins
 * @param items its items
 */
public record YamlList(Position at, List<YamlNode> items) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String describe() {
        return "a list";
    }
}
