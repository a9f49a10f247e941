package dev.parley.flow.value;

/**
 * The absent value of a type (architect-semantics §5.7).
 *
 * @param type the type it is absent of; {@link ScalarType#NOT_SET} for the bare literal
 */
public record NotSet(ScalarType type) implements Value {
    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public String text() {
        return "";
    }
}
