package dev.parley.flow.expression.check;

import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.function.Overload;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.List;
import java.util.Optional;

/** The one-argument function that turns other values into a type (architect-semantics §5.4). */
final class Casts {
    private Casts() {}

    static Optional<Overload> find(Library library, Type found, Type expected) {
        if (!(expected instanceof ScalarType scalar)) {
            return Optional.empty();
        }
        return library.function(function(scalar)).stream()
                .filter(overload -> overload.signature()
                        .match(List.of(found))
                        .filter(match -> match.result().equals(expected))
                        .isPresent())
                .findFirst();
    }

    /** The name of the cast function, which need not exist. */
    static String function(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> "ToBool";
            case INTEGER -> "ToInt";
            default -> "To" + type.display();
        };
    }
}
