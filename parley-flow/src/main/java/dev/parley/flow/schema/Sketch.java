package dev.parley.flow.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The keys that readers asked a block for, in order, and the outputs of an action. */
final class Sketch {
    private final Map<String, Asked> keys = new LinkedHashMap<>();
    private final Set<String> outputs = new LinkedHashSet<>();
    private final Map<String, String> namedOutputs = new LinkedHashMap<>();
    private boolean open;
    private boolean bindsOutputs;

    Asked key(String key) {
        return keys.computeIfAbsent(key, absent -> new Asked());
    }

    /** Notes whether any key will do. */
    void open(boolean anyKey) {
        open |= anyKey;
    }

    boolean isOpen() {
        return open;
    }

    void output(String name) {
        outputs.add(name);
    }

    /** A list of outputs that have names, each in a map of one key. */
    void outputs(String list, String wrapper) {
        namedOutputs.put(list, wrapper);
    }

    /** Notes that variables may be bound beside the outputs, by names with a dot. */
    void bindOutputs() {
        bindsOutputs = true;
    }

    boolean bindsOutputs() {
        return bindsOutputs;
    }

    Map<String, Asked> keys() {
        return keys;
    }

    Set<String> outputs() {
        return outputs;
    }

    Map<String, String> namedOutputs() {
        return namedOutputs;
    }
}
