package dev.parley.flow.load;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/** Says which settings blocks of a flow have no effect yet. */
final class IdleSettings {
    private final Findings findings;

    IdleSettings(Findings findings) {
        this.findings = findings;
    }

    void report(YamlFields flow) {
        flow.inert("settingsVirtualAgent");
        Optional<YamlMap.Entry> knowledge = flow.entry("settingsKnowledge");
        if (knowledge.isPresent()
                && knowledge.get().value() instanceof YamlMap map
                && map.entries().stream()
                        .map(YamlMap.Entry::name)
                        .anyMatch(name -> !List.of("none").contains(name))) {
            findings.warning("not-runnable", knowledge.get().key().at(), "knowledge bases have no effect yet");
        }
    }
}
