package dev.parley.provider.action;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Inputs as templates see them: each by its name, and all as JSON by {@code rawRequest}. */
final class InputNames extends AbstractMap<String, @Nullable Object> {
    private final ObjectNode json;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    InputNames(ObjectNode json) {
        this.json = json;
        json.properties().forEach(field -> fields.put(field.getKey(), TemplateValue.of(field.getValue())));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return "rawRequest".equals(name) && !fields.containsKey("rawRequest") ? json.toString() : fields.get(name);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return java.util.Collections.unmodifiableMap(fields).entrySet();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
