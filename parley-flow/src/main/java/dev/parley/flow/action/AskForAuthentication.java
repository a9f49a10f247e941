package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.Optional;

/**
 * Asks the participant to sign in and waits for it (architect-semantics §3.1).
 *
 * @param ask the words that ask, and its reprompts
 * @param done yields what is said when they have signed in
 * @param timeout yields how long it may take; empty: as long as any answer
 * @param success what runs when they have signed in
 * @param failure what runs when they have not, or cannot
 */
public record AskForAuthentication(
        AskSettings ask, Expression done, Optional<Expression> timeout, Block success, FailureOutput failure)
        implements Ask {
    static final String KEY = "askForAuthentication";

    static AskForAuthentication read(ActionSource in) {
        return new AskForAuthentication(
                AskSettings.read(in, "signInMessage"),
                in.expression("successMessage", ScalarType.COMMUNICATION),
                in.configured("authenticationCompletionTimeout", ScalarType.DURATION),
                in.branch("success"),
                FailureOutput.read(in));
    }

    @Override
    public String key() {
        return KEY;
    }
}
