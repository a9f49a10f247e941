package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.Optional;

/** The actions that reach other parts of the platform (flow-corpus §3.3 to §3.6). */
final class PlatformActions {
    private PlatformActions() {}

    static NativeAction transfer(NativeAction action) {
        action.first("queues", "targetQueue")
                .settings("priority", "preferredAgents", "languageSkill", "directAgent")
                .settings("preTransferCommunication", "failureTransferCommunication")
                .put("failureOutputs", action.bindings("errorBindings"));
        var skills = action.values().settings(action.fields(), "skills");
        return (skills.isEmpty() ? action : action.putList("acdSkills", skills)).outputs();
    }

    static NativeAction language(NativeAction action) {
        Optional<YamlNode> code = action.fields().node("languageCode");
        return code.isPresent() && code.get() instanceof YamlScalar word
                ? action.put("languageCode", NodeMap.of("lit", word))
                : action.settings("languageCode");
    }

    static NativeAction outcome(NativeAction action) {
        return plainOrSetting(named(action, "flowOutcomeName", "flowOutcome"), "flowOutcomeValue");
    }

    static NativeAction milestone(NativeAction action) {
        return named(action, "flowMilestoneName", "flowMilestone");
    }

    private static NativeAction named(NativeAction action, String from, String to) {
        action.fields().scalar(from).ifPresent(name -> action.put(to, NodeMap.of("name", name)));
        return action;
    }

    private static NativeAction plainOrSetting(NativeAction action, String key) {
        Optional<YamlNode> value = action.fields().node(key);
        return value.isPresent() && value.get() instanceof YamlScalar word
                ? action.put(key, word)
                : action.settings(key);
    }

    /** A call of another flow, always of its latest published version. */
    static NativeAction flow(NativeAction action, String key) {
        YamlFields fields = action.fields();
        YamlMap version = action.block()
                .put("inputs", action.named("inputs"))
                .put("outputs", action.bindings("outputs"))
                .build();
        String name = fields.text("flowName").orElse("");
        return action.settings("inputText")
                .binding("exitReason", "exitReason")
                .binding("intent", "intent")
                .put(key, NodeMap.of(name, NodeMap.of("ver_latestPublished", version)))
                .outputs();
    }
}
