package dev.parley.server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A request to try.
 *
 * @param template the path of the operation it is made for, with variables
 * @param operation the description of that operation
 * @param method the HTTP method, mostly that of the operation
 * @param target the path and query
 * @param bearer whose token it shows
 * @param headers the headers besides
 * @param body the body, possibly empty
 */
@SuppressWarnings("ArrayRecordComponent") // nobody changes it, and nobody compares requests
record FuzzedRequest(
        String template,
        JsonNode operation,
        String method,
        String target,
        Bearer bearer,
        Map<String, String> headers,
        byte[] body) {
    /** Whose token a request shows. */
    enum Bearer {
        CLIENT,
        USER,
        POWERLESS,
        EXPIRED,
        STRANGER,
        UNKNOWN,
        EMPTY,
        NONE;

        boolean isValid() {
            return this == CLIENT || this == USER || this == POWERLESS;
        }

        /** The token's text. */
        String token() {
            return "token-of-" + name();
        }
    }

    boolean needsToken() {
        return !operation.get("security").isEmpty();
    }

    HttpRequest.Builder at(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + target))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return switch (bearer) {
            case NONE -> request;
            case EMPTY -> request.header("Authorization", "Bearer ");
            default -> request.header("Authorization", "Bearer " + bearer.token());
        };
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return method + " " + target + " of " + bearer + " " + headers + "\n"
                + (text.length() < 4000 ? text : text.substring(0, 4000) + "… (" + body.length + " bytes)");
    }
}
