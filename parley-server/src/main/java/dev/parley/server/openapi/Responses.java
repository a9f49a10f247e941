package dev.parley.server.openapi;

import dev.parley.api.error.ErrorBody;
import dev.parley.server.http.Correlation;
import dev.parley.server.openapi.Operation.Access;
import dev.parley.server.openapi.Operation.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes what operations answer. */
final class Responses {
    /** The name of the header that every answer has. */
    static final String CORRELATION = "Correlation";

    private static final String JSON = "application/json";

    /** What every operation may answer, as the HTTP stack may. */
    private static final List<Integer> ERRORS = List.of(400, 403, 408, 413, 500, 503);

    /** What the operations of the API may answer besides (wire-contract §1.6). */
    private static final List<Integer> ERRORS_OF_API = List.of(401, 404, 409, 415, 429);

    private final Schemas schemas;

    Responses(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The errors that operations have in common, by name. */
    ObjectNode shared() {
        ObjectNode shared = object();
        for (List<Integer> errors : List.of(ERRORS, ERRORS_OF_API)) {
            errors.forEach(status -> shared.set(name(status), answer(status, List.of(error(status)))));
        }
        return shared;
    }

    /** The answers of an operation, by status. */
    ObjectNode of(Operation operation) {
        SortedSet<Integer> errors = new TreeSet<>(ERRORS);
        if (operation.access() instanceof Access.Bearer) {
            errors.addAll(ERRORS_OF_API);
        }
        SortedSet<Integer> statuses = new TreeSet<>(errors);
        operation.answers().forEach(given -> statuses.add(given.status()));
        ObjectNode node = object();
        for (int status : statuses) {
            List<Given> given = new ArrayList<>(operation.answers().stream()
                    .filter(each -> each.status() == status)
                    .toList());
            if (given.isEmpty()) {
                node.putObject(Integer.toString(status)).put("$ref", "#/components/responses/" + name(status));
            } else {
                if (errors.contains(status)) {
                    given.add(error(status));
                }
                node.set(Integer.toString(status), answer(status, given));
            }
        }
        return node;
    }

    private static Given error(int status) {
        return new Given(status, JSON, ErrorBody.class);
    }

    /** An answer whose body may be any of these. */
    private ObjectNode answer(int status, List<Given> given) {
        ObjectNode node = object().put("description", HttpStatus.valueOf(status).getReasonPhrase());
        node.putObject("headers").putObject(Correlation.HEADER).put("$ref", "#/components/headers/" + CORRELATION);
        given.stream().filter(each -> !each.isEmpty()).forEach(each -> {
            ObjectNode media = node.withObjectProperty("content").withObjectProperty(each.mediaType());
            if (each.type() != void.class) {
                media.set("schema", either(media.get("schema"), schemas.of(each.type())));
            }
        });
        return node;
    }

    private static ObjectNode either(@Nullable JsonNode first, ObjectNode second) {
        if (first == null) {
            return second;
        }
        ObjectNode both = object();
        both.putArray("anyOf").add(first).add(second);
        return both;
    }

    private static String name(int status) {
        return HttpStatus.valueOf(status).getReasonPhrase().replace(" ", "");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
