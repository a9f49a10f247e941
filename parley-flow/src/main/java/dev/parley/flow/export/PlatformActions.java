package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** The actions that reach other parts of the platform (flow-corpus §3.3 to §3.6). */
final class PlatformActions {
    private PlatformActions() {}

    static NativeAction transfer(NativeAction action) {
        action.first("queues", "targetQueue")
                .settings("priority", "preferredAgents", "languageSkill", "directAgent")
                .settings("preTransferCommunication", "failureTransferCommunication")
                .put("failureOutputs", action.bindings("errorBindings"));
        List<YamlMap> skills = action.values().settings(action.fields(), "skills").stream()
                .map(skill -> NodeMap.of("acdSkill", skill))
                .toList();
        return (skills.isEmpty() ? action : action.putList("acdSkills", skills)).outputs();
    }

    static NativeAction language(NativeAction action) {
        Optional<YamlScalar> code = plain(action, "languageCode");
        return code.isPresent()
                ? action.put("language", NodeMap.of("lit", code.get()))
                : action.setting("languageCode", "language");
    }

    static NativeAction outcome(NativeAction action) {
        named(action, "flowOutcome");
        Optional<YamlScalar> value = plain(action, "flowOutcomeValue");
        return value.isPresent() ? action.put("flowOutcomeValue", value.get()) : action.settings("flowOutcomeValue");
    }

    static NativeAction milestone(NativeAction action) {
        return named(action, "flowMilestone");
    }

    /** An object of the platform by its name, or by its id where the export holds no name. */
    private static NativeAction named(NativeAction action, String object) {
        plain(action, object + "Name")
                .or(() -> plain(action, object + "Id"))
                .ifPresent(name -> action.put(object, NodeMap.of("name", name)));
        return action;
    }

    /** The text that stands under a key without a wrapper. */
    private static Optional<YamlScalar> plain(NativeAction action, String key) {
        Optional<YamlNode> node = action.fields().node(key);
        return node.isPresent() && node.get() instanceof YamlScalar text ? Optional.of(text) : Optional.empty();
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
