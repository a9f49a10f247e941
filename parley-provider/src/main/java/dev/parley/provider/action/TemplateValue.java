package dev.parley.provider.action;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as templates see it: texts without quotes, maps and lists that cannot be changed and are printed as JSON. */
final class TemplateValue {
    private TemplateValue() {}

    static @Nullable Object of(JsonNode json) {
        if (json.isObject()) {
            return new JsonMap(json);
        }
        if (json.isArray()) {
            return new JsonList(json);
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isNumber()) {
            return json.numberValue();
        }
        return json.isString() ? json.stringValue() : null;
    }

    private static final class JsonMap extends AbstractMap<String, @Nullable Object> {
        private final JsonNode json;
        private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

        JsonMap(JsonNode json) {
            this.json = json;
            json.properties().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return fields.get(key);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            return Collections.unmodifiableMap(fields).entrySet();
        }

        @Override
        public String toString() {
            return json.toString();
        }
    }

    private static final class JsonList extends AbstractList<@Nullable Object> {
        private final JsonNode json;
        private final List<JsonNode> items;

        JsonList(JsonNode json) {
            this.json = json;
            this.items = json.valueStream().toList();
        }

        @Override
        public @Nullable Object get(int index) {
            return of(items.get(index));
        }

        @Override
        public int size() {
            return items.size();
        }

        @Override
        public String toString() {
            return json.toString();
        }
    }
}
