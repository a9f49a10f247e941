package dev.parley.provider.action;

import dev.parley.engine.port.DataAnswer;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a flow gets when a data action fails: the fields, and the words in {@code details}, that the platform gives. */
final class ActionFailures {
    private static final int SHOWN = 500;
    private static final Map<Integer, String> CODES = Map.of(
            400, "BAD_REQUEST",
            401, "UNAUTHORIZED",
            403, "FORBIDDEN",
            404, "NOT_FOUND",
            409, "CONFLICT",
            429, "TOO_MANY_REQUESTS",
            500, "INTERNAL_SERVER_ERROR",
            502, "BAD_GATEWAY",
            503, "SERVICE_UNAVAILABLE",
            504, "GATEWAY_TIMEOUT");

    private ActionFailures() {}

    /** Inputs that the contract does not allow. */
    static DataAnswer.Failure inputs(String message) {
        return failure("BAD_REQUEST", 400, message, "ACTION.PROCESSING");
    }

    /** A mistake in the templates or the contract of the action. */
    static DataAnswer.Failure processing(String message) {
        return failure("ACTION_PROCESSING_ERROR", 400, message, "ACTION.PROCESSING");
    }

    /** The other host refused to let the integration in. */
    static DataAnswer.Failure login(String message) {
        return failure("INVALID_CREDENTIALS", 400, message, "ACTION.AUTHENTICATION");
    }

    /** The other host answered with an error. */
    static DataAnswer.Failure remote(int status, String body) {
        return failure(
                CODES.getOrDefault(status, "HTTP_" + status),
                status,
                "Request to backend service failed. Response from web service: "
                        + (body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "…"),
                "ACTION.REMOTE_ENDPOINT");
    }

    /** The other host could not be reached, may not be called, or answered too much. */
    static DataAnswer.Failure unreachable(String message) {
        return failure("BAD_GATEWAY", 502, message, "ACTION.REMOTE_ENDPOINT");
    }

    private static DataAnswer.Failure failure(String code, int status, String message, String detail) {
        ObjectNode fields = JsonNodeFactory.instance
                .objectNode()
                .put("errorCode", code)
                .put("status", status)
                .put("userMessage", message)
                .put("userParamsMessage", message);
        fields.putArray("userParams");
        fields.putArray("details").addObject().put("errorCode", detail);
        return new DataAnswer.Failure(fields);
    }
}
