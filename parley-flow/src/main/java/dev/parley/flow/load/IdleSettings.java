package dev.parley.flow.load;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings blocks without effect in a text session. */
final class IdleSettings {
    private static final List<String> BLOCKS =
            List.of("settingsActionDefaults", "settingsPrompts", "settingsCommonModule", "settingsVirtualAgent");

    private IdleSettings() {}

    static Map<String, YamlNode> read(YamlFields flow) {
        Map<String, YamlNode> blocks = new LinkedHashMap<>();
        BLOCKS.forEach(key -> flow.take(key).ifPresent(block -> blocks.put(key, block)));
        return blocks;
    }
}
