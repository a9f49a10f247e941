package dev.parley.flow.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys of a map, one after the other. */
public final class Keys {
    private final Map<String, JsonNode> properties = new LinkedHashMap<>();

    public Keys key(String name, JsonNode shape) {
        properties.put(name, shape);
        return this;
    }

    /** Keys of one shape. */
    public Keys keys(JsonNode shape, String... names) {
        List.of(names).forEach(name -> key(name, shape));
        return this;
    }

    /** Keys of plain scalars. */
    public Keys text(String... names) {
        return keys(Shapes.text(), names);
    }

    /** Keys of true or false. */
    public Keys flag(String... names) {
        return keys(Shapes.flag(), names);
    }

    /** Keys whose values nobody looks at. */
    public Keys anything(String... names) {
        return keys(Shapes.anything(), names);
    }

    /** A map that may have these keys and no others. */
    public ObjectNode map() {
        return Shapes.map(properties);
    }

    /** A map that has exactly one of these keys. */
    public ObjectNode choice() {
        return Shapes.choice(properties);
    }
}
