package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.api.WireJson;
import dev.parley.server.http.Correlation;
import dev.parley.server.openapi.OpenApiController;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers against the description of the API, more strictly than it is published: a property that it does not know
 * is wrong, and dates have exactly the form that every SDK reads.
 */
final class ApiContract {
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$";

    /** What the server may say to a request that no operation is there for. */
    private static final Set<Integer> NO_OPERATION = Set.of(400, 401, 403, 404, 405, 408, 413, 429, 503);

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final JsonNode strict;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
        this.strict = WireJson.mapper()
                .readTree(document.toString().replace("#/components/schemas/", "#/$defs/"));
        close(strict);
    }

    private static final class Holder {
        static final ApiContract CONTRACT = read();

        private static ApiContract read() {
            try (TestServer server = TestServer.start()) {
                String token = server.raw(server.tokenForm(
                                "grant_type=client_credentials",
                                "Authorization",
                                TestServer.basic("parley-dev", "parley-dev-secret")))
                        .text("/access_token");
                return new ApiContract(server.raw(HttpRequest.newBuilder(server.uri(OpenApiController.PATH))
                                .header("Authorization", "Bearer " + token))
                        .json());
            }
        }
    }

    static ApiContract get() {
        return Holder.CONTRACT;
    }

    /** The description as it is published. */
    JsonNode document() {
        return document;
    }

    /** Fails unless the API may answer so. */
    void check(HttpResponse<String> response) {
        String method = response.request().method();
        Answer answer = new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").map(type -> type.replaceAll(";.*", "")),
                response.body());
        String what = method + " " + response.request().uri().getRawPath() + " answered " + answer;
        String correlation =
                response.headers().firstValue(Correlation.HEADER).orElseGet(() -> fail(what + " without an id"));
        Optional<JsonNode> operation = operation(method, response.request().uri().getRawPath());
        if (method.equals("HEAD")) {
            assertThat(answer.body()).as(what).isEmpty();
            assertThat(operation.map(each -> each.at("/responses").has(answer.key()))
                            .orElseGet(() -> NO_OPERATION.contains(answer.status())))
                    .as(what)
                    .isTrue();
        } else if (operation.isPresent()) {
            check(operation.get().at("/responses/" + answer.key()), answer, what);
        } else if (!method.equals("OPTIONS") || answer.status() != 200 || !answer.body().isEmpty()) {
            assertThat(NO_OPERATION).as(what).contains(answer.status());
            check(strict.at("/components/responses/BadRequest"), answer, what);
        }
        if (answer.status() >= 400 && answer.json().has("contextId")) {
            assertThat(answer.json().get("contextId").stringValue()).as(what).isEqualTo(correlation);
            assertThat(answer.json().get("status").intValue()).as(what).isEqualTo(answer.status());
            assertThat(answer.json().get("message").stringValue()).as(what).isNotBlank();
        }
    }

    /** An answer. */
    private record Answer(int status, Optional<String> type, String body) {
        String key() {
            return Integer.toString(status);
        }

        JsonNode json() {
            return type.orElse("").equals(TestServer.JSON) && !body.isEmpty()
                    ? WireJson.mapper().readTree(body)
                    : WireJson.mapper().createObjectNode();
        }
    }

    private void check(JsonNode described, Answer answer, String what) {
        if (described.has("$ref")) {
            check(strict.at(described.get("$ref").stringValue().substring(1)), answer, what);
            return;
        }
        assertThat(described.isMissingNode()).as(what + ", which is not described").isFalse();
        if (!described.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        JsonNode media = described.get("content").get(answer.type().orElse("none"));
        assertThat(media).as(what + ", a media type that is not described").isNotNull();
        assertThat(answer.body()).as(what).isNotEmpty();
        if (media.has("schema")) {
            try {
                assertThat(schema(media.get("schema")).validate(answer.json()))
                        .as(what)
                        .isEmpty();
            } catch (JacksonException wrong) {
                fail(what + ", which is no JSON", wrong);
            }
        }
    }

    /** The schema of a place in the document, able to find the models it refers to. */
    Schema schema(JsonNode place) {
        return compiled.computeIfAbsent(place, key -> {
            ObjectNode root = (ObjectNode) key.deepCopy();
            root.set("$defs", strict.at("/components/schemas"));
            return SCHEMAS.getSchema(root);
        });
    }

    private Optional<JsonNode> operation(String method, String path) {
        String verb = (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
        return template(path).map(template -> strict.get("paths").get(template).get(verb));
    }

    /** The path that is described and fits; words come before variables. */
    private Optional<String> template(String path) {
        return strict.get("paths").propertyNames().stream()
                .filter(template -> fits(template.split("/", -1), path.split("/", -1)))
                .min(java.util.Comparator.comparing(template -> template.chars().filter(c -> c == '{').count()));
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            boolean variable = template[i].startsWith("{");
            if (variable ? path[i].isEmpty() : !template[i].equalsIgnoreCase(path[i])) {
                return false;
            }
        }
        return true;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.get("properties") instanceof ObjectNode && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            if (object.path("format").asString("").equals("date-time")) {
                object.put("pattern", DATE);
            }
        }
        node.forEach(ApiContract::close);
    }
}
