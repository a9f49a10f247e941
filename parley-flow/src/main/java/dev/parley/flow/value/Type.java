package dev.parley.flow.value;

import java.util.Optional;

/** The type of a value: a {@link ScalarType} or a collection of one. */
public sealed interface Type permits ScalarType, CollectionType {
    /** The short code of architect-semantics §5.3, such as {@code int} or {@code str[]}. */
    String code();

    /** The name an author knows, such as {@code Integer} or {@code String Collection}. */
    String display();

    /** The value of something never assigned: NOT_SET, or the empty collection (§1.4). */
    Value absent();

    /** The type of a short code, such as {@code int} or {@code str[]}. */
    static Optional<Type> ofCode(String code) {
        return code.endsWith("[]")
                ? ScalarType.ofCode(code.substring(0, code.length() - 2)).map(ScalarType::collection)
                : ScalarType.ofCode(code).map(type -> type);
    }
}
