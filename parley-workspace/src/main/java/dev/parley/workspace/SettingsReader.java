package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads settings: {@code --set} wins over an environment variable, that over {@code parley.yaml}, that over the standard
 * value. Unknown names and wrong values become findings.
 */
final class SettingsReader {
    private static final Position COMMAND_LINE = Position.startOf("<command line>");
    private static final Position ENVIRONMENT = Position.startOf("<environment>");

    private final Map<String, KnownSetting> byName;
    private final Map<String, KnownSetting> byVariable;
    private final Map<String, String> variables;
    private final Map<String, String> overrides;

    /**
     * @param known every setting there is
     * @param variables the environment variables of the process
     * @param overrides what {@code --set name=value} says
     */
    SettingsReader(List<KnownSetting> known, Map<String, String> variables, Map<String, String> overrides) {
        this.byName = known.stream().collect(Collectors.toUnmodifiableMap(KnownSetting::name, setting -> setting));
        this.byVariable = known.stream().collect(Collectors.toUnmodifiableMap(KnownSetting::variable, s -> s));
        this.variables = variables;
        this.overrides = overrides;
    }

    /** The settings, with what {@code parley.yaml} says when there is one. */
    Settings read(Optional<YamlNode> file, Findings findings) {
        Map<String, String> values = new HashMap<>();
        byName.forEach((name, setting) -> values.put(name, setting.standard()));
        file.ifPresent(node -> FlatValues.of(node, findings)
                .forEach((name, value) -> put(name, value.value(), value.at(), findings, values)));
        variables.forEach((variable, value) -> {
            KnownSetting setting = byVariable.get(variable);
            if (setting != null) {
                put(setting.name(), value, ENVIRONMENT, findings, values);
            }
        });
        overrides.forEach((name, value) -> put(name, value, COMMAND_LINE, findings, values));
        return new Settings(values);
    }

    private void put(String name, String value, Position at, Findings findings, Map<String, String> values) {
        KnownSetting setting = byName.get(name);
        if (setting == null) {
            findings.error(
                    "unknown-setting",
                    at,
                    "No setting is called '" + name + "'; known are "
                            + byName.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
            return;
        }
        setting.kind()
                .refuse(value)
                .ifPresentOrElse(
                        wanted -> findings.error(
                                "wrong-setting",
                                at,
                                "The setting '" + name + "' must be " + wanted + ", but is '" + value + "'; "
                                        + values.get(name) + " is used."),
                        () -> values.put(name, value));
    }
}
