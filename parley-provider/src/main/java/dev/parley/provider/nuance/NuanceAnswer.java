package dev.parley.provider.nuance;

import dev.parley.provider.ProviderTurn;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a call.
 *
 * @param <T> what comes when all is well
 */
sealed interface NuanceAnswer<T> {
    /** All is well. */
    record Came<T>(T what) implements NuanceAnswer<T> {}

    /** The turn has failed. */
    record Missing<T>(ProviderTurn.Failed failed) implements NuanceAnswer<T> {}

    /** Goes on with what came. */
    default <U> NuanceAnswer<U> then(Function<T, NuanceAnswer<U>> next) {
        return switch (this) {
            case Came<T>(T what) -> next.apply(what);
            case Missing<T>(ProviderTurn.Failed failed) -> new Missing<>(failed);
        };
    }

    static <T> NuanceAnswer<T> failed(ProviderTurn.FailureCode code, String message, ObjectNode raw) {
        return new Missing<>(new ProviderTurn.Failed(code, message, raw));
    }
}
