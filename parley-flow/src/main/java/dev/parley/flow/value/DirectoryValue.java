package dev.parley.flow.value;

import java.util.Map;

/**
 * An object of the organisation such as a queue or a user.
 *
 * @param type which kind of object
 * @param id its id
 * @param name its name
 * @param properties further readable properties by lower-case name, such as {@code username}; one called {@code name}
 *     stands in for {@link #name}
 */
public record DirectoryValue(ScalarType type, String id, String name, Map<String, Value> properties) implements Value {
    public DirectoryValue {
        properties = OrderedMap.copyOf(properties);
    }

    /** The name, and for a user the username where known. */
    @Override
    public String text() {
        Value username = properties.get("username");
        return type == ScalarType.USER && username != null && username.isSet() ? username.text() : name;
    }
}
