package dev.parley.flow.action;

import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.yaml.YamlMap;
import java.util.List;

/**
 * An action that is known and cannot run, yet or in text. A session that reaches it gets an error event.
 *
 * @param key its key
 * @param settings its settings as they stand in the file
 * @param blocks the actions of its outputs
 */
public record NotRunnable(String key, YamlMap settings, List<Block> blocks) implements Action {
    public NotRunnable {
        blocks = List.copyOf(blocks);
    }
}
