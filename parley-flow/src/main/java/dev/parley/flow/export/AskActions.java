package dev.parley.flow.export;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;

/** The actions that ask and wait (flow-corpus §3.1). */
final class AskActions {
    private AskActions() {}

    static NativeAction intent(NativeAction action) {
        ask(action).binding("knowledgeSearchResult", "knowledgeSearchResult");
        NodeMap outputs = action.block()
                .putList(
                        "intents",
                        action.paths().dynamic().stream()
                                .map(way -> Paths.named("intent", way.label(), way, action.fields()))
                                .toList());
        return action.outputs(outputs);
    }

    static NativeAction slot(NativeAction action) {
        action.fields().scalar("selectedSlot").ifPresent(slot -> action.put("slot", NodeMap.of("name", slot)));
        return ask(action)
                .settings(
                        "chooser", "customValidation", "confirmationMode", "confirmationQuestion", "continuationPrompt")
                .switched("customizeContinuation", "continuationReprompts")
                .outputs();
    }

    static NativeAction yesNo(NativeAction action) {
        return ask(action).outputs();
    }

    static NativeAction anythingElse(NativeAction action) {
        return ask(action).binding("currentIndex", "currentIndex").outputs();
    }

    static NativeAction input(NativeAction action) {
        return ask(action).binding("knowledgeSearchResult", "knowledgeSearchResult");
    }

    static NativeAction menu(NativeAction action) {
        ask(action)
                .settings("chooser")
                .binding("selection", "selection")
                .binding("knowledgeSearchResult", "knowledgeSearchResult");
        Map<String, String> choices = new HashMap<>();
        action.fields().take("chooser").ifPresent(chooser -> choices(chooser, action, choices));
        return action.outputs(action.namedPaths(action.paths().dynamic().stream()
                .map(way -> Paths.named("path", choices.getOrDefault(way.id(), way.label()), way, action.fields()))
                .toList()));
    }

    /** A digital bot repeats its question after no input, so it has no text of its own for that. */
    private static NativeAction ask(NativeAction action) {
        action.settings("question");
        if (action.context().kind() != FlowKind.DIGITAL_BOT) {
            action.first("noInputs", "noInput");
        }
        return action.first("noMatches", "noMatch")
                .switched("customizeNoInput", "noInputReprompts")
                .switched("customizeNoMatch", "noMatchReprompts")
                .settings("voiceEndOfInputTimeout");
    }

    /** The values of the choices of a chooser, by the ids that paths have. YAML names a path by the value. */
    private static void choices(YamlNode node, NativeAction action, Map<String, String> choices) {
        switch (node) {
            case YamlMap map -> {
                YamlFields fields =
                        new YamlFields(map, "a choice", action.context().findings());
                if (map.get("properties") != null && map.get("uiMetaData") != null) {
                    fields.inside("uiMetaData")
                            .flatMap(meta -> meta.text("referenceId"))
                            .ifPresent(id -> fields.inside("properties")
                                    .flatMap(parts -> parts.inside("value"))
                                    .filter(value -> Values.kind(value).equals("lit"))
                                    .flatMap(value -> value.text("text"))
                                    .ifPresent(value -> choices.putIfAbsent(id, value)));
                }
                map.entries().forEach(entry -> choices(entry.value(), action, choices));
            }
            case YamlList list -> list.items().forEach(item -> choices(item, action, choices));
            case YamlScalar scalar -> {}
        }
    }
}
