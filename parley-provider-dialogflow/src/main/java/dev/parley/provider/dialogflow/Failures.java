package dev.parley.provider.dialogflow;

import com.google.common.base.Throwables;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import io.grpc.Status;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a gRPC status means to callers (providers-and-channels §3.4). What Google says about it is quoted where it names a
 * thing that can be put right; nothing in it that could be a token or a key.
 */
final class Failures {
    /** What gRPC's own reader says of a message over the limit, which has no other sign. */
    private static final String TOO_LONG = "message exceeds maximum size";

    private static final int MOST_QUOTED = 300;

    /** Longer than any id: the signature, the claims or the key of something. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_.=+-]{40,}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Failures() {}

    static ProviderTurn.Failed of(Status status) {
        if (Throwables.getCausalChain(cause(status)).stream()
                .anyMatch(InvalidProtocolBufferException.class::isInstance)) {
            return invalid("Dialogflow's answer is not the message it should be.");
        }
        String said = status.getDescription() == null ? "" : status.getDescription();
        return switch (status.getCode()) {
            case DEADLINE_EXCEEDED -> ProviderTurn.failed(FailureCode.TIMEOUT, "Dialogflow did not answer in time.");
            case RESOURCE_EXHAUSTED ->
                said.contains(TOO_LONG)
                        ? invalid("Dialogflow's answer is longer than 1 MiB.")
                        : error("Dialogflow refuses: the quota of the project is used up; try later.");
            case UNAUTHENTICATED ->
                error("Dialogflow does not accept the service account; check the credential serviceAccount.");
            case PERMISSION_DENIED ->
                error("The service account may not talk to this agent; it needs the role Dialogflow API Client.");
            case NOT_FOUND -> error("Dialogflow does not find the agent or the environment" + quoted(said));
            case INVALID_ARGUMENT -> error("Dialogflow does not accept the request" + quoted(said));
            case FAILED_PRECONDITION -> error("Dialogflow cannot answer as things stand" + quoted(said));
            case OUT_OF_RANGE -> error("Dialogflow finds a value out of range" + quoted(said));
            case ALREADY_EXISTS, ABORTED -> error("Dialogflow was disturbed by another request; try again.");
            case UNIMPLEMENTED -> error("This endpoint does not serve Dialogflow; check endpoint and location.");
            case UNAVAILABLE -> error("Dialogflow cannot be reached or is not available.");
            case CANCELLED -> error("The call to Dialogflow was broken off.");
            case INTERNAL, DATA_LOSS, UNKNOWN, OK -> error("Dialogflow failed with " + status.getCode() + ".");
        };
    }

    private static Throwable cause(Status status) {
        @Nullable Throwable cause = status.getCause();
        return cause == null ? status.asRuntimeException() : cause;
    }

    private static String quoted(String said) {
        if (said.isBlank()) {
            return ".";
        }
        String plain = SECRET.matcher(CONTROL.matcher(said).replaceAll(" ")).replaceAll("***");
        return ": " + (plain.length() <= MOST_QUOTED ? plain : plain.substring(0, MOST_QUOTED) + "…");
    }

    private static ProviderTurn.Failed error(String message) {
        return ProviderTurn.failed(FailureCode.ERROR_RESPONSE, message);
    }

    private static ProviderTurn.Failed invalid(String message) {
        return ProviderTurn.failed(FailureCode.INVALID_RESPONSE, message);
    }
}
