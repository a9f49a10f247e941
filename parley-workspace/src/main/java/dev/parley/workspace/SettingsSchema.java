package dev.parley.workspace;

import dev.parley.flow.schema.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of {@code parley.yaml}: every known setting, by its dotted name or in maps of its parts. */
final class SettingsSchema {
    private SettingsSchema() {}

    static ObjectNode document(List<KnownSetting> known) {
        Map<String, KnownSetting> byName = new TreeMap<>();
        known.forEach(setting -> byName.put(setting.name(), setting));
        return Shapes.document("settings", "The settings of a workspace").setAll(below("", byName));
    }

    /** The map of what stands below a prefix. */
    private static ObjectNode below(String prefix, Map<String, KnownSetting> known) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        known.forEach((name, setting) -> {
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                keys.put(rest, value(setting.kind()));
                for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.', dot + 1)) {
                    String part = rest.substring(0, dot);
                    keys.computeIfAbsent(part, absent -> below(prefix + part + ".", known));
                }
            }
        });
        return Shapes.map(keys);
    }

    private static JsonNode value(KnownSetting.Kind kind) {
        return switch (kind) {
            case KnownSetting.Text() -> Shapes.text();
            case KnownSetting.Words(String form, String wanted) ->
                Shapes.types("string", "null").put("pattern", "^(?:\\s*(?:" + form + "))*\\s*$");
            case KnownSetting.Choice(List<String> words) -> Shapes.oneOf(words);
            case KnownSetting.Words words -> Shapes.text();
            case KnownSetting.Flag() -> Shapes.flag();
            case KnownSetting.WholeNumber(long least, long most) ->
                Shapes.types("integer").put("minimum", least).put("maximum", most);
        };
    }
}
