package dev.parley.flow.yaml;

/**
 * What a YAML file may take at most, so that no file can exhaust memory or time. Besides, aliases, duplicate keys and
 * several documents in one file are always refused.
 *
 * @param characters the most characters, in UTF-16 units, before and after placeholder substitution
 * @param depth the most maps and lists inside one another
 * @param nodes the most maps, lists, keys and scalars
 * @param problems the most problems reported before reading stops
 */
public record YamlLimits(int characters, int depth, int nodes, int problems) {
    /** 4 Mi characters, depth 200 (the deepest known real flow has 51), 500,000 nodes, 100 problems. */
    public static final YamlLimits STANDARD = new YamlLimits(4 * 1024 * 1024, 200, 500_000, 100);

    public YamlLimits {
        if (characters < 1 || depth < 1 || nodes < 1 || problems < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }
}
