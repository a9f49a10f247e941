package dev.parley.engine.port;

import dev.parley.engine.turn.BlankForm;
import java.util.Optional;

/** The forms of the organisation's response libraries. */
@FunctionalInterface
public interface Forms {
    /** A form by its name, which compares without case. */
    Optional<BlankForm> find(String library, String form);

    /** No libraries. */
    static Forms none() {
        return (library, form) -> Optional.empty();
    }
}
