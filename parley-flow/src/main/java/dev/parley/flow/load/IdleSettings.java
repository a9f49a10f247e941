package dev.parley.flow.load;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings blocks without effect: those for voice, and those that have none yet. */
final class IdleSettings {
    private static final List<String> VOICE =
            List.of("settingsActionDefaults", "settingsPrompts", "settingsCommonModule", "settingsVirtualAgent");
    private static final String KNOWLEDGE = "settingsKnowledge";

    private final Findings findings;

    IdleSettings(Findings findings) {
        this.findings = findings;
    }

    Map<String, YamlNode> read(YamlFields flow) {
        Map<String, YamlNode> blocks = new LinkedHashMap<>();
        VOICE.forEach(key -> flow.take(key).ifPresent(block -> blocks.put(key, block)));
        flow.entry(KNOWLEDGE).ifPresent(entry -> {
            blocks.put(KNOWLEDGE, entry.value());
            if (isConfigured(entry.value())) {
                findings.warning("not-runnable", entry.key().at(), "knowledge bases have no effect yet");
            }
        });
        return blocks;
    }

    private static boolean isConfigured(YamlNode block) {
        return block instanceof YamlMap map
                && map.entries().stream().anyMatch(entry -> !entry.name().equals("none"));
    }
}
