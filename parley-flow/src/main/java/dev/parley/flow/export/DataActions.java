package dev.parley.flow.export;

import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The actions that read and write data (flow-corpus §3.2, §3.3). */
final class DataActions {
    private static final String COLLECTION = "_coll";

    private DataActions() {}

    static NativeAction update(NativeAction action) {
        List<YamlNode> statements = new ArrayList<>();
        for (YamlFields item : action.context().objects(action.fields(), "variables")) {
            Optional<YamlFields> variable = item.inside("variable");
            YamlMap statement = new NodeMap(item.at())
                    .put("variable", variable.flatMap(each -> each.scalar("text")))
                    .put("value", action.values().setting(item, "expression"))
                    .build();
            String type = variable.flatMap(each -> each.text("type")).orElse("");
            statements.add(NodeMap.of(word(type), statement));
        }
        return action.putList("statements", statements);
    }

    /** The word of Archy YAML for a type code: {@code stringCollection} for {@code str_coll}. */
    static String word(String code) {
        boolean collection = code.endsWith(COLLECTION);
        String element = collection ? code.substring(0, code.length() - COLLECTION.length()) : code;
        String word = element.equals("cpx_agent_score_pair")
                ? ScalarType.AGENT_SCORE_PAIR.yamlName()
                : ScalarType.ofCode(element).map(ScalarType::yamlName).orElse(ScalarType.STRING.yamlName());
        return collection ? word + "Collection" : word;
    }

    static NativeAction call(NativeAction action) {
        action.settings("timeout", "processingPrompt");
        String category = action.fields()
                .inside("category")
                .flatMap(each -> each.text("name"))
                .orElse("");
        YamlMap bindings = action.block()
                .put("inputs", action.named("inputs"))
                .put("successOutputs", action.bindings("outputs"))
                .put("failureOutputs", action.bindings("errorBindings"))
                .build();
        String name = action.fields().text("actionName").orElse("");
        YamlMap dataAction = NodeMap.of("dataAction", NodeMap.of(name, bindings));
        return action.put("category", NodeMap.of(category, dataAction)).outputs();
    }

    static NativeAction table(NativeAction action) {
        YamlMap bindings = action.block()
                .put("foundOutputs", action.bindings("outputs"))
                .put("failureOutputs", action.bindings("errorBindings"))
                .build();
        String name = action.fields().text("datatableName").orElse("");
        return action.setting("lookupKeyValue", "lookupValue")
                .put("dataTable", NodeMap.of(name, bindings))
                .outputs();
    }

    static NativeAction screenPop(NativeAction action) {
        String script = action.fields().text("screenPopName").orElse("");
        return action.put("screenPopScript", NodeMap.of(script, NodeMap.of("inputs", action.named("inputs"))));
    }

    /** Of the two values of an attribute to read, the one that is a variable receives it; the other is its name. */
    static NativeAction getAttributes(NativeAction action) {
        return attributes(action, item -> {
            boolean swapped = item.inside("expression")
                    .filter(value -> Values.kind(value).equals("ref"))
                    .isPresent();
            String target = swapped ? "expression" : "variable";
            return new NodeMap(item.at())
                    .put("name", action.values().setting(item, swapped ? "variable" : "expression"))
                    .put("variable", item.inside(target).flatMap(value -> value.scalar("text")))
                    .build();
        });
    }

    static NativeAction setAttributes(NativeAction action) {
        return attributes(
                action,
                item -> new NodeMap(item.at())
                        .put("name", action.values().setting(item, "variable"))
                        .put("value", action.values().setting(item, "expression"))
                        .build());
    }

    private static NativeAction attributes(NativeAction action, Function<YamlFields, YamlMap> attribute) {
        List<YamlNode> attributes = new ArrayList<>();
        for (YamlFields item : action.context().objects(action.fields(), "variables")) {
            attributes.add(NodeMap.of("attribute", attribute.apply(item)));
        }
        return action.putList("attributes", attributes);
    }
}
