package dev.parley.flow.expression.function;

import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.Value;
import tools.jackson.databind.JsonNode;

/** Reads elements by index. */
public final class Elements {
    private Elements() {}

    /**
     * The element of a collection or JSON array.
     *
     * @param index counted from 0
     * @param offset where to point when there is none
     */
    public static Value at(Value container, long index, int offset) {
        if (container instanceof CollectionValue collection) {
            return collection.items().get(checked(index, collection.items().size(), offset));
        }
        if (!(container instanceof JsonValue(JsonNode json)) || !json.isArray()) {
            throw new Fault("An index was read from JSON that is no array", offset);
        }
        return new JsonValue(json.path(checked(index, json.size(), offset)));
    }

    private static int checked(long index, int size, int offset) {
        if (index < 0 || index >= size) {
            throw new Fault(
                    "There is no element " + index + ": the collection has " + size
                            + (size == 1 ? " element" : " elements") + ", counted from 0",
                    offset);
        }
        return (int) index;
    }
}
