package dev.parley.nlu.grammar;

import java.util.Optional;

/** Makes the value of a phrase from the values of its parts. */
@FunctionalInterface
public interface Action {
    /**
     * The value, or empty where the parts make none.
     *
     * @throws ArithmeticException where they make none: a part is not whole, or the result too large
     * @throws java.time.DateTimeException where they make none, such as the 31st of June
     */
    Optional<String> apply(Arguments arguments);
}
