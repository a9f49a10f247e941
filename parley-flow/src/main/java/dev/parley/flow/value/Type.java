package dev.parley.flow.value;

/** The type of a value: a {@link ScalarType} or a collection of one. */
public sealed interface Type permits ScalarType, CollectionType {
    /** The short code of architect-semantics §5.3, such as {@code int} or {@code str[]}. */
    String code();

    /** The name an author knows, such as {@code Integer} or {@code String Collection}. */
    String display();
}
