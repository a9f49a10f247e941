package dev.parley.engine.port;

import dev.parley.engine.turn.PaymentRequest;
import java.util.Optional;

/** The organisation's account with a payment platform. */
@FunctionalInterface
public interface Payments {
    /** Why a payment cannot be asked for, in a sentence; empty when it can. */
    Optional<String> refusal(PaymentRequest request);

    /** No account. */
    static Payments none() {
        return request -> Optional.of("Payments are not configured: the organisation has no merchant account here.");
    }
}
