package dev.parley.provider.lex;

import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.Failed;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.SendFailure;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** What it means for a turn that the SDK has no answer of Lex (providers-and-channels §2.5). */
final class LexFailure {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private LexFailure() {}

    static Failed of(SdkException exception, LexExchange exchange) {
        Optional<Failed> unanswered = exchange.answer().flatMap(SendFailure::of);
        if (unanswered.isPresent()) {
            return unanswered.get();
        }
        if (exception instanceof SdkServiceException refusal) {
            return refused(refusal, exchange);
        }
        return exchange.answer().isPresent()
                ? new Failed(FailureCode.INVALID_RESPONSE, "The answer of Lex cannot be read.", exchange.raw())
                : ProviderTurn.failed(FailureCode.NOT_CONFIGURED, "The message could not be signed or sent.");
    }

    private static Failed refused(SdkServiceException refusal, LexExchange exchange) {
        Optional<AwsErrorDetails> details = refusal instanceof AwsServiceException aws
                ? Optional.ofNullable(aws.awsErrorDetails())
                : Optional.empty();
        String name = details.map(AwsErrorDetails::errorCode).orElse("HTTP") + " (" + refusal.statusCode() + ")";
        if (refusal.statusCode() == UNAUTHORIZED || refusal.statusCode() == FORBIDDEN) {
            // What AWS says to a wrong signature repeats the signed headers, session token included.
            return ProviderTurn.failed(
                    FailureCode.ERROR_RESPONSE,
                    name + ": AWS does not take the credentials, or they may not call this bot.");
        }
        String message = details.map(AwsErrorDetails::errorMessage).orElse("");
        return new Failed(FailureCode.ERROR_RESPONSE, message.isBlank() ? name : name + ": " + message, exchange.raw());
    }
}
