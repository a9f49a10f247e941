package dev.parley.provider;

import dev.parley.provider.ProviderTurn.Failed;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.outgoing.OutgoingAnswer;
import java.util.Optional;

/** What it means for a turn that a provider gave no whole answer (providers-and-channels §0.4.2). */
public final class SendFailure {
    private SendFailure() {}

    /** The failure; empty when the provider answered, whatever the status. */
    public static Optional<Failed> of(OutgoingAnswer answer) {
        return switch (answer) {
            case OutgoingAnswer.Answered _ -> Optional.empty();
            case OutgoingAnswer.Forbidden forbidden ->
                failed(FailureCode.NOT_CONFIGURED, "The provider may not be called: " + forbidden.reason());
            case OutgoingAnswer.TimedOut _ -> failed(FailureCode.TIMEOUT, "The provider did not answer in time.");
            case OutgoingAnswer.TooLarge large ->
                failed(
                        FailureCode.INVALID_RESPONSE,
                        "The answer of the provider is longer than " + large.mostBytes() + " bytes.");
            case OutgoingAnswer.Unreachable unreachable ->
                failed(FailureCode.ERROR_RESPONSE, "The provider was not reached: " + unreachable.reason());
        };
    }

    private static Optional<Failed> failed(FailureCode code, String message) {
        return Optional.of(ProviderTurn.failed(code, message));
    }
}
