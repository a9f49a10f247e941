package dev.parley.engine.port;

import java.util.Optional;

/** The texts of the organisation's response libraries. */
@FunctionalInterface
public interface Responses {
    /** The text of a response, with {@code {{name}}} where values go; names compare without case. */
    Optional<String> text(String library, String response);

    /** No libraries. */
    static Responses none() {
        return (library, response) -> Optional.empty();
    }
}
