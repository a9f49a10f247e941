package dev.parley.engine.session;

import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.Value;
import java.util.Map;

/**
 * The script an agent would see.
 *
 * @param script its name
 * @param inputs its inputs by name
 */
public record ScreenPop(String script, Map<String, Value> inputs) {
    public ScreenPop {
        inputs = OrderedMap.copyOf(inputs);
    }
}
