package dev.parley.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
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
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers against the description of the API, more strictly than it is published: a property that it does not know
 * is wrong, and dates have exactly the form that every SDK reads.
 */
final class ApiContract {
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$";

    /** What the server may say to a request that no operation is there for. */
    private static final Set<Integer> NO_OPERATION = Set.of(400, 401, 403, 404, 405, 408, 413, 429, 503);

    private static final Set<String> PAGES = Set.of("/oauth/authorize", "/oauth/sign-in", "/logout");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ROOT).build()));

    private final JsonNode document;
    private final JsonNode strict;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
        this.strict = WireJson.mapper().readTree(document.toString().replace("#/components/schemas/", "#/$defs/"));
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
        check(new Exchange(
                response.request().method(),
                response.request().uri().getRawPath(),
                response.statusCode(),
                response.headers().firstValue("Content-Type").map(type -> type.replaceAll(";.*", "")),
                response.headers().firstValue(Correlation.HEADER),
                response.body()));
    }

    /**
     * A request and its answer.
     *
     * @param method the HTTP method
     * @param path the path as it was sent
     * @param status the HTTP status
     * @param type the media type of the answer
     * @param correlation the correlation id of the answer
     * @param body the body of the answer
     */
    record Exchange(
            String method, String path, int status, Optional<String> type, Optional<String> correlation, String body) {
        JsonNode json() {
            return type.orElse("").equals(TestServer.JSON) && !body.isEmpty()
                    ? WireJson.mapper().readTree(body)
                    : MissingNode.getInstance();
        }
    }

    void check(Exchange answer) {
        String what = answer.toString();
        assertThat(answer.correlation()).as(what).get(as(STRING)).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        Optional<JsonNode> operation = operation(answer.method(), answer.path());
        JsonNode described = operation
                .map(each -> each.at("/responses/" + answer.status()))
                .orElseGet(() -> withoutOperation(answer));
        assertThat(described.isMissingNode()).as(what + " is not described").isFalse();
        if (answer.method().equals("HEAD")) {
            assertThat(answer.body()).as(what).isEmpty();
        } else {
            checkBody(described, answer);
            checkError(answer.json(), answer);
        }
    }

    /**
     * What may be said where no operation is: that there is none, or which methods there are; and pages guard their forms
     * whatever the method.
     */
    private JsonNode withoutOperation(Exchange answer) {
        if (answer.method().equals("OPTIONS") && answer.status() == 200) {
            return WireJson.mapper().createObjectNode();
        }
        if (answer.status() == 403 && PAGES.contains(template(answer.path()).orElse(""))) {
            return strict.at("/paths/~1oauth~1authorize/post/responses/403");
        }
        return NO_OPERATION.contains(answer.status())
                ? strict.at("/components/responses/BadRequest")
                : MissingNode.getInstance();
    }

    private static void checkError(JsonNode error, Exchange answer) {
        if (error.has("contextId")) {
            assertThat(error.get("contextId").stringValue())
                    .as(answer.toString())
                    .isEqualTo(answer.correlation().orElse(""));
            assertThat(error.path("status").asInt(0)).as(answer.toString()).isEqualTo(answer.status());
            assertThat(error.path("message").asString("")).as(answer.toString()).isNotBlank();
        }
    }

    private void checkBody(JsonNode described, Exchange answer) {
        String what = answer.toString();
        if (described.has("$ref")) {
            checkBody(strict.at(described.get("$ref").stringValue().substring(1)), answer);
        } else if (!described.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
        } else {
            JsonNode content = described.get("content");
            JsonNode media = content.has("*/*")
                    ? content.get("*/*")
                    : content.get(answer.type().orElse("none"));
            assertThat(media).as(what + ": its media type is not described").isNotNull();
            assertThat(answer.body()).as(what).isNotEmpty();
            if (media.has("schema")) {
                assertThat(schema(media.get("schema")).validate(answer.json()))
                        .as(what)
                        .isEmpty();
            }
        }
    }

    /** The schema of a place in the document, able to find the models it refers to. */
    private Schema schema(JsonNode place) {
        return compiled.computeIfAbsent(place, key -> {
            ObjectNode root = (ObjectNode) key.deepCopy();
            root.set("$defs", strict.at("/components/schemas"));
            return SCHEMAS.getSchema(root);
        });
    }

    /** The operation that serves such a request; those that serve GET serve HEAD too. */
    Optional<JsonNode> operation(String method, String path) {
        String verb = (method.equals("HEAD") ? "GET" : method).toLowerCase(Locale.ROOT);
        return templates(path)
                .map(template -> strict.get("paths").get(template))
                .filter(operations -> operations.has(verb))
                .findFirst()
                .map(operations -> operations.get(verb));
    }

    private Optional<String> template(String path) {
        return templates(path).findFirst();
    }

    /** The paths that are described and fit; words come before variables. */
    private Stream<String> templates(String path) {
        return strict.get("paths").propertyNames().stream()
                .filter(template -> fits(template.split("/", -1), path.split("/", -1)))
                .sorted(java.util.Comparator.comparing(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            boolean variable = template[i].startsWith("{");
            if (variable ? path[i].isEmpty() : !template[i].equalsIgnoreCase(UriUtils.decode(path[i], UTF_8))) {
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
