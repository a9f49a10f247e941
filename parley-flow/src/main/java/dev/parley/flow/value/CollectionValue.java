package dev.parley.flow.value;

import java.util.List;

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
}
