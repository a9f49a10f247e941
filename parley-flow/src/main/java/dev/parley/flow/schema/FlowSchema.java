package dev.parley.flow.schema;

import dev.parley.flow.program.FlowKind;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema, draft 2020-12, of the YAML of flows. Actions stand in it as their readers read them. It knows
 * keys and shapes; that names exist and expressions have their types is for lint to say.
 */
public final class FlowSchema {
    private final SettingShapes settings = new SettingShapes();
    private final Map<String, JsonNode> blocks = new SettingsShapes(settings).blocks();

    private FlowSchema() {}

    public static ObjectNode document() {
        return new FlowSchema().flows();
    }

    private ObjectNode flows() {
        Map<String, JsonNode> kinds = new LinkedHashMap<>();
        for (FlowKind kind : FlowKind.values()) {
            kinds.put(kind.rootKey(), flow(kind));
        }
        ObjectNode schema = Shapes.document("flow", "A flow in Archy YAML");
        schema.setAll(Shapes.choice(kinds));
        ObjectNode definitions = schema.putObject("$defs");
        blocks.forEach(definitions::set);
        definitions.set("sequence", sequence());
        definitions.set("variables", variables());
        new ActionShapes(settings).definitions().forEach(definitions::set);
        settings.definitions().forEach(definitions::set);
        return schema;
    }

    private JsonNode flow(FlowKind kind) {
        Keys keys = new Keys()
                .text("name", "description", "defaultLanguage")
                .anything("division")
                .key("supportedLanguages", Shapes.named(Shapes.anything()))
                .key("variables", Shapes.ref("variables"))
                .key("tasks", Shapes.wrapped("task", Shapes.ref("sequence")));
        blocks.keySet().forEach(block -> keys.key(block, Shapes.ref(block)));
        if (kind == FlowKind.COMMON_MODULE) {
            return keys.key("startUpTaskActions", Shapes.ref(ActionShapes.ACTIONS))
                    .map();
        }
        return keys.text("startUpRef")
                .key(kind.stateKey() + "s", Shapes.wrapped(kind.stateKey(), Shapes.ref("sequence")))
                .map();
    }

    /** A state or task. */
    private static JsonNode sequence() {
        return new Keys()
                .text("name", "refId")
                .anything("description", "outputPaths")
                .key("variables", Shapes.ref("variables"))
                .key("actions", Shapes.ref(ActionShapes.ACTIONS))
                .map();
    }

    private JsonNode variables() {
        Keys kinds = new Keys();
        SettingShapes.typesByWord()
                .forEach((word, type) -> kinds.key(
                        word + "Variable",
                        new Keys()
                                .text("name")
                                .anything("description", "isSecure")
                                .key("initialValue", settings.setting(type))
                                .flag("isInput", "isOutput")
                                .map()));
        return Shapes.list(kinds.choice());
    }
}
