package dev.parley.server.error;

import dev.parley.api.error.ErrorDetail;
import dev.parley.api.error.ErrorLimit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The errors of the platform by their official codes and texts (wire-contract §1.6). */
public final class Refusals {
    private static final String BAD_REQUEST =
            "The request could not be understood by the server due to malformed syntax.";

    private Refusals() {}

    /** 400 for a request that makes no sense. */
    public static ApiError badRequest(String reason) {
        return new ApiError(400, "bad.request", BAD_REQUEST + " {reason}", Map.of("reason", reason), List.of());
    }

    /** 400 for a field that makes no sense. */
    public static ApiError badField(String field, String reason) {
        return new ApiError(
                400,
                "bad.request",
                BAD_REQUEST + " {reason}",
                Map.of("reason", reason, "field", field),
                List.of(ErrorDetail.ofField("bad.request", field)));
    }

    /** 400 for a required field that is absent or null. */
    public static ApiError missingField(String field) {
        return badField(field, "The field '" + field + "' is required.");
    }

    /** 400 for a value that is none of those allowed. */
    public static ApiError invalidValue(String field, String value, String type, List<String> allowed) {
        return new ApiError(
                400,
                "invalid.value",
                "Value [{value}] is not valid for field type [{type}]. Allowable values are: {allowed}",
                Map.of("value", value, "type", type, "allowed", String.join(", ", allowed), "field", field),
                List.of(ErrorDetail.ofField("invalid.value", field)));
    }

    /** 400 for an id that is no UUID. */
    public static ApiError invalidId(String field, String id) {
        return new ApiError(
                400,
                "invalid.id",
                "The id [{id}] of field {field} is not a valid UUID.",
                Map.of("id", id, "field", field),
                List.of(ErrorDetail.ofField("invalid.id", field)));
    }

    /** 400 for a date or interval that is none. */
    public static ApiError invalidDate(String field, String value) {
        return new ApiError(
                400,
                "invalid.date",
                "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ; an interval is two"
                        + " of them with a slash between. [{value}] is none.",
                Map.of("value", value, "field", field),
                List.of(ErrorDetail.ofField("invalid.date", field)));
    }

    /** 400 for a user's operation that a client calls for itself. */
    public static ApiError notAUser() {
        return ApiError.of(
                400,
                "not.a.user",
                "This request requires a user context. Client credentials cannot be used for requests that require a"
                        + " user context.");
    }

    /** 400 for a client without a grant type. */
    public static ApiError grantTypeRequired() {
        return ApiError.of(400, "grant.type.required", "A client must have a grant type: authorizedGrantType.");
    }

    /** 400 for a client with a grant type that does not exist. */
    public static ApiError badGrantType(String type, List<String> allowed) {
        return new ApiError(
                400,
                "bad.grant.type",
                "The grant type [{type}] is not valid. Allowable values are: {allowed}",
                Map.of("type", type, "allowed", String.join(", ", allowed)),
                List.of(ErrorDetail.ofField("bad.grant.type", "authorizedGrantType")));
    }

    /** 400 for a client that acts for itself and may do nothing. */
    public static ApiError missingClientRoles() {
        return ApiError.of(
                400,
                "missing.client.roles",
                "A client with the grant type CLIENT-CREDENTIALS must have roles: roleDivisions.");
    }

    /** 400 for one client too many. */
    public static ApiError tooManyClients(int most) {
        return new ApiError(
                400,
                "auth.too.many.clients",
                "There are {most} clients already; delete one first.",
                Map.of("most", Integer.toString(most)),
                List.of());
    }

    /** 400 for a bot of a kind that nobody can talk to (providers-and-channels §5). */
    public static ApiError botTypeNotSupported(String type) {
        return new ApiError(
                400,
                "bot.type.not.supported",
                "Bots of the type [{type}] are not supported.",
                Map.of("type", type),
                List.of());
    }

    /** 401 without a token. */
    public static ApiError authenticationRequired() {
        return ApiError.of(
                401, "authentication.required", "No authentication bearer token specified in authorization header.");
    }

    /** 401 for a token that was never issued or is revoked. */
    public static ApiError badCredentials() {
        return ApiError.of(401, "bad.credentials", "Invalid login credentials.");
    }

    /** 401 for a token that has run out. */
    public static ApiError credentialsExpired() {
        return ApiError.of(401, "credentials.expired", "The supplied credentials are expired and cannot be used.");
    }

    /** 403 without any of the permissions. */
    public static ApiError missingPermissions(List<String> permissions) {
        return new ApiError(
                403,
                "missing.any.permissions",
                "Unable to perform the requested action. You must have at least one of the following permissions"
                        + " assigned: {permissions}",
                Map.of("permissions", permissions.toString()),
                List.of());
    }

    /** 403 without all of the permissions. */
    public static ApiError missingAllPermissions(List<String> permissions) {
        return new ApiError(
                403,
                "missing.permissions",
                "Unable to perform the requested action. You are missing the following permission(s): {permissions}",
                Map.of("permissions", permissions.toString()),
                List.of());
    }

    /** 403 for a web page of an origin that may not call. */
    public static ApiError otherOrigin() {
        return ApiError.of(
                403,
                "not.authorized",
                "You are not authorized to perform the requested action. This web page's origin is not among the allowed"
                        + " ones (cors.origins).");
    }

    /** The failure of a data action, in the words of the action. */
    public static ApiError actionFailed(int status, String code, String reason) {
        return new ApiError(
                status,
                code.toLowerCase(Locale.ROOT).replace('_', '.'),
                "{reason}",
                Map.of("reason", reason),
                List.of());
    }

    /** 504 for a data action that did not answer in time. */
    public static ApiError actionTimeout() {
        return ApiError.of(504, "gateway.timeout", "The data action did not answer in time.");
    }

    /** 404 for a thing that does not exist. */
    public static ApiError notFound(String kind, String id) {
        return new ApiError(
                404, "not.found", kind + " {" + kind + "Id} was not found", Map.of(kind + "Id", id), List.of());
    }

    /** 404 with words that say what can be done. */
    public static ApiError notFound(String kind, String id, String hint) {
        return new ApiError(
                404,
                "not.found",
                kind + " {" + kind + "Id} was not found: " + hint,
                Map.of(kind + "Id", id),
                List.of());
    }

    /** 409 for a request that does not fit the state of the thing it concerns. */
    public static ApiError conflict(String reason) {
        return new ApiError(
                409,
                "conflict",
                "The request conflicts with the current state of the target resource. {reason}",
                Map.of("reason", reason),
                List.of());
    }

    /** 409 with a code of its own. */
    public static ApiError conflict(String code, String reason) {
        return new ApiError(
                409,
                code,
                "The request conflicts with the current state of the target resource. {reason}",
                Map.of("reason", reason),
                List.of());
    }

    /** 413 for a body over the limit. */
    public static ApiError tooLarge(long maximum) {
        return new ApiError(
                413,
                "request.entity.too.large",
                "The request is over the size limit. Maximum bytes: {maximum}",
                Map.of("maximum", Long.toString(maximum)),
                List.of());
    }

    /** 429 for more requests than a limit allows. */
    public static ApiError tooManyRequests(long seconds, ErrorLimit limit) {
        return new ApiError(
                429,
                "too.many.requests",
                "Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds",
                Map.of("seconds", Long.toString(seconds)),
                List.of(),
                limit);
    }

    /** 503 for a server that cannot serve now. */
    public static ApiError unavailable() {
        return ofStatus(503);
    }

    /** What a bare status says. */
    public static ApiError ofStatus(int status) {
        return switch (status) {
            case 400 -> ApiError.of(400, "bad.request", BAD_REQUEST);
            case 401 -> authenticationRequired();
            case 403 -> ApiError.of(403, "not.authorized", "You are not authorized to perform the requested action.");
            case 404 -> ApiError.of(404, "not.found", "The requested resource was not found.");
            case 405 ->
                ApiError.of(405, "method.not.allowed", "The requested resource does not support this HTTP method.");
            case 408 ->
                ApiError.of(
                        408,
                        "request.timeout",
                        "The client did not produce a request within the server timeout limit.");
            case 413 -> ApiError.of(413, "request.entity.too.large", "The request is over the size limit.");
            case 415 ->
                ApiError.of(
                        415,
                        "unsupported.media.type",
                        "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect"
                                + " Content-Type value in the header.");
            case 503 ->
                ApiError.of(
                        503,
                        "service.unavailable",
                        "Service Unavailable - The server is currently unavailable (because it is overloaded or down"
                                + " for maintenance).");
            default ->
                status >= 400 && status < 500
                        ? ApiError.of(status, "bad.request", BAD_REQUEST)
                        : ApiError.of(
                                status,
                                "internal.server.error",
                                "The server encountered an unexpected condition which prevented it from fulfilling"
                                        + " the request.");
        };
    }
}
