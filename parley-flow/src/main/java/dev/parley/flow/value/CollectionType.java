package dev.parley.flow.value;

import java.util.List;

/**
 * A collection with elements of one type; collections do not nest.
 *
 * @param element the type of its elements
 */
public record CollectionType(ScalarType element) implements Type {
    @Override
    public String code() {
        return element.code() + "[]";
    }

    @Override
    public String display() {
        return element.display() + " Collection";
    }

    @Override
    public CollectionValue absent() {
        return new CollectionValue(element, List.of());
    }

    @Override
    public String toString() {
        return code();
    }
}
