package dev.parley.flow.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An ordered collection; never absent, but possibly empty.
 *
 * @param element the type of its elements
 * @param items the elements, each of that type or its NOT_SET
 */
public record CollectionValue(ScalarType element, List<Value> items) implements Value {
    public CollectionValue {
        items = List.copyOf(items);
    }

    @Override
    public Type type() {
        return element.collection();
    }

    /** The items one a line; a NOT_SET item is an empty line. */
    @Override
    public String text() {
        return items.stream().map(Value::text).collect(Collectors.joining("\n"));
    }
}
