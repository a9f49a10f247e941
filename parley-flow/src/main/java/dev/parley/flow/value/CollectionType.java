package dev.parley.flow.value;

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
    public String toString() {
        return code();
    }
}
