package dev.parley.server;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.workspace.outside.YamlJson;
import tools.jackson.databind.JsonNode;

/** Configurations as authors send them. */
final class DesignSamples {
    private DesignSamples() {}

    /** A YAML text as JSON. */
    static JsonNode json(String yaml) {
        return YamlJson.of(
                new YamlReader().read("flow.yaml", yaml, new Findings()).orElseThrow());
    }

    /** What is inside a native export of a module of this name, which does nothing. */
    static String nativeModule(String name) {
        return """
                {"type": "commonmodule", "name": "%s", "description": "An export written by hand",
                 "defaultLanguage": "en-us", "supportedLanguages": ["en-us"], "initialSequence": "s-1",
                 "flowSequenceItemList": [{"__type": "State", "id": "s-1", "name": "Start", "trackingId": 10,
                   "startAction": "", "actionList": []}]}
                """.formatted(name);
    }
}
