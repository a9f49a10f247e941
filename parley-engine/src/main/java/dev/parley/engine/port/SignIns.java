package dev.parley.engine.port;

import java.util.Optional;

/** The organisation's way to have participants sign in. */
@FunctionalInterface
public interface SignIns {
    /** Why nobody can be asked to sign in, in a sentence; empty when they can. */
    Optional<String> refusal();

    /** No way. */
    static SignIns none() {
        return () -> Optional.of("Signing in is not configured: the organisation has no authentication here.");
    }
}
