package dev.parley.flow.value;

import java.util.Map;

/**
 * An object of the organisation such as a queue or a user.
 *
 * @param type which kind of object
 * @param id its id
 * @param name its name
 * @param properties further readable properties by lower-case name, such as {@code username}
 */
public record DirectoryValue(ScalarType type, String id, String name, Map<String, Value> properties) implements Value {
    public DirectoryValue {
        properties = OrderedMap.copyOf(properties);
    }
}
