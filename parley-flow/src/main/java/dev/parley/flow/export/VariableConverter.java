package dev.parley.flow.export;

import dev.parley.flow.action.UpdateData;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/** Declarations of variables. */
final class VariableConverter {
    private static final String SUFFIX = "Variable";
    private static final Map<String, String> SHORT = Map.of("bool", "boolean", "int", "integer");

    private final ExportContext context;

    VariableConverter(ExportContext context) {
        this.context = context;
    }

    List<YamlNode> convert(YamlFields owner) {
        return context.objects(owner, "variables").stream()
                .<YamlNode>map(variable -> NodeMap.of(
                        key(variable),
                        new NodeMap(variable.at())
                                .put("name", variable.scalar("name"))
                                .put("initialValue", context.values().setting(variable, "initialValue"))
                                .put("isInput", Values.flag(variable, "isInput"))
                                .put("isOutput", Values.flag(variable, "isOutput"))
                                .put("isSecure", Values.flag(variable, "isSecure"))
                                .build()))
                .toList();
    }

    /** {@code stringCollectionVariable} for a StringVariable that is a collection. */
    private static String key(YamlFields variable) {
        String type = variable.text("__type").orElse("");
        String name = type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type;
        String first = name.isEmpty() ? "" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
        String word = SHORT.getOrDefault(first, first);
        if (UpdateData.typeOf(word).isEmpty()) {
            String code = variable.inside("initialValue")
                    .flatMap(value -> value.text("type"))
                    .orElse("");
            return DataActions.word(code) + SUFFIX;
        }
        return word + (Values.flag(variable, "isCollection") ? "Collection" : "") + SUFFIX;
    }
}
