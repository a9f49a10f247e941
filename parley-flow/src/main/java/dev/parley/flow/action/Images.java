package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlMap;

/** Reads pictures of choosers: the text of their address, as pictures kept by the organisation have none here. */
final class Images {
    private Images() {}

    static Expression read(ActionSource source, String key) {
        if (source.settings().get(key) instanceof YamlMap setting && setting.get("lit") instanceof YamlMap) {
            source.warn("'" + key + "' names a picture of the organisation, which is not shown yet; give its address");
        }
        return source.expression(key, ScalarType.STRING);
    }
}
