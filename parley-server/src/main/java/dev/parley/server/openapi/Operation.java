package dev.parley.server.openapi;

import dev.parley.server.http.QueryParameter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * Something the server does for a request.
 *
 * @param verb the HTTP method
 * @param path the path with its variables
 * @param summary what it does, in a line
 * @param access who may call it
 * @param variables the names of the path's variables
 * @param query its query parameters
 * @param body what it takes as body
 * @param answers what it may answer, besides the errors that every operation has
 */
public record Operation(
        String verb,
        String path,
        String summary,
        Access access,
        List<String> variables,
        List<QueryParameter> query,
        Optional<Body> body,
        List<Given> answers) {
    /** Who may call an operation. */
    public sealed interface Access {
        /** Everybody. */
        record Everybody() implements Access {}

        /** @param anyOf the permissions of which a caller needs one; none means that any valid token will do */
        record Bearer(List<String> anyOf) implements Access {}
    }

    /** A body. */
    public sealed interface Body {
        /**
         * JSON.
         *
         * @param type what it is read as
         * @param required whether it must be there
         */
        record Json(Type type, boolean required) implements Body {}

        /** @param fields the names of the fields of a form */
        record Form(List<String> fields) implements Body {}

        /** @param mediaType what the bytes are */
        record Bytes(String mediaType) implements Body {}
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param mediaType what its body is; empty without one
     * @param type the wire model in a body of JSON; {@code void} for another body
     */
    public record Given(int status, String mediaType, Type type) {
        boolean isEmpty() {
            return mediaType.isEmpty();
        }
    }

    public Operation {
        variables = List.copyOf(variables);
        query = List.copyOf(query);
        answers = List.copyOf(answers);
    }
}
