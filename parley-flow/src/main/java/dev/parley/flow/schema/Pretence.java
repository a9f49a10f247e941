package dev.parley.flow.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a {@link Probe} makes a reader believe where it has to decide something. */
final class Pretence {
    private final boolean digital;
    private final String word;
    private final List<String> keys;
    private final String without;
    private final String computed;
    private final Set<String> visited = new LinkedHashSet<>();
    private boolean asksForKeys;

    /**
     * @param digital whether the flow is a digital bot
     * @param word what every word is; empty: words and optional settings are missing
     * @param keys the keys of every block
     * @param without the path of a block that is missing; empty: none is
     * @param computed the path of a block whose keys all hold expressions; {@code -}: of none
     */
    Pretence(boolean digital, String word, List<String> keys, String without, String computed) {
        this.digital = digital;
        this.word = word;
        this.keys = keys;
        this.without = without;
        this.computed = computed;
    }

    boolean digital() {
        return digital;
    }

    String word() {
        return word;
    }

    boolean bare() {
        return word.isEmpty();
    }

    List<String> keys() {
        asksForKeys = true;
        return keys;
    }

    void visit(String path) {
        visited.add(path);
    }

    boolean lacks(String path) {
        return path.equals(without);
    }

    boolean computes(String path) {
        return path.equals(computed);
    }

    /** The paths of the blocks that were looked into. */
    Set<String> visited() {
        return visited;
    }

    /** Whether it mattered which keys there are. */
    boolean asksForKeys() {
        return asksForKeys;
    }
}
