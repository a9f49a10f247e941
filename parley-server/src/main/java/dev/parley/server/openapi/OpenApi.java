package dev.parley.server.openapi;

import dev.parley.server.http.QueryParameter;
import dev.parley.server.http.QueryParameter.Kind;
import dev.parley.server.openapi.Operation.Access;
import dev.parley.server.openapi.Operation.Body;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the description of operations as OpenAPI 3.1. */
public final class OpenApi {
    private static final String JSON = "application/json";
    private static final String BEARER = "bearer";

    private final Schemas schemas = new Schemas();
    private final Responses responses = new Responses(schemas);
    private final ObjectNode document = object();

    private OpenApi() {}

    /** The document. */
    public static JsonNode of(Collection<Operation> operations) {
        OpenApi api = new OpenApi();
        api.describe(operations.stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList());
        return api.document;
    }

    private void describe(List<Operation> operations) {
        document.put("openapi", "3.1.1");
        document.putObject("info")
                .put("title", "Parley")
                .put("version", "v2")
                .put(
                        "description",
                        "The part of the Genesys Cloud platform API that Parley serves. In requests, a null counts as"
                                + " absent, unknown properties are ignored, and so are unknown query parameters and"
                                + " those without a value; answers have no nulls.");
        document.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = document.putObject("paths");
        operations.forEach(operation -> paths.withObjectProperty(operation.path())
                .set(operation.verb().toLowerCase(Locale.ROOT), described(operation)));
        ObjectNode components = document.putObject("components");
        components.set("responses", responses.shared());
        components.putObject("headers").set(Responses.CORRELATION, correlation());
        components.putObject("securitySchemes").set(BEARER, bearer());
        components.set("schemas", schemas.definitions());
    }

    private ObjectNode described(Operation operation) {
        OperationName name = OperationName.of(operation.verb(), operation.path());
        ObjectNode node = object().put("operationId", name.id()).put("summary", operation.summary());
        node.putArray("tags").add(name.tag());
        if (!operation.variables().isEmpty() || !operation.query().isEmpty()) {
            var parameters = node.putArray("parameters");
            operation
                    .variables()
                    .forEach(variable -> parameters
                            .addObject()
                            .put("name", variable)
                            .put("in", "path")
                            .put("required", true)
                            .set("schema", object().put("type", "string")));
            operation.query().forEach(each -> parameters.add(parameter(each)));
        }
        operation.body().ifPresent(body -> node.set("requestBody", body(body)));
        node.set("responses", responses.of(operation));
        secure(node, operation.access());
        return node;
    }

    private static void secure(ObjectNode node, Access access) {
        switch (access) {
            case Access.Everybody() -> node.putArray("security");
            case Access.Bearer(List<String> anyOf) -> {
                node.putArray("security").addObject().putArray(BEARER);
                if (!anyOf.isEmpty()) {
                    ObjectNode wanted =
                            node.putObject("x-inin-requires-permissions").put("type", "ANY");
                    anyOf.forEach(wanted.putArray("permissions")::add);
                }
            }
        }
    }

    private ObjectNode parameter(QueryParameter parameter) {
        ObjectNode node = object().put("name", parameter.name()).put("in", "query");
        ObjectNode schema = object();
        switch (parameter.kind()) {
            case Kind.Text() -> schema.put("type", "string");
            case Kind.Flag(boolean standard) -> schema.put("type", "boolean").put("default", standard);
            case Kind.Count(int standard, int largest) ->
                schema.put("type", "integer")
                        .put("format", "int32")
                        .put("minimum", 0)
                        .put("maximum", largest)
                        .put("default", standard);
            case Kind.Option option -> schema = schemas.of(option.type());
            case Kind.Texts() -> schema.put("type", "array").putObject("items").put("type", "string");
            case Kind.Options options -> schema.put("type", "array").set("items", schemas.of(options.type()));
        }
        node.set("schema", schema);
        return node;
    }

    private ObjectNode body(Body body) {
        ObjectNode node = object();
        ObjectNode content = object();
        switch (body) {
            case Body.Json(var type, boolean required) -> {
                node.put("required", required);
                content.putObject(JSON).set("schema", schemas.of(type));
            }
            case Body.Form(List<String> fields) -> {
                node.put("required", true);
                ObjectNode properties = content.putObject("application/x-www-form-urlencoded")
                        .putObject("schema")
                        .put("type", "object")
                        .putObject("properties");
                fields.forEach(field -> properties.putObject(field).put("type", "string"));
            }
            case Body.Bytes(String mediaType) -> {
                node.put("required", true);
                content.putObject(mediaType);
            }
        }
        node.set("content", content);
        return node;
    }

    private static ObjectNode correlation() {
        ObjectNode header = object().put("description", "The id of the request, as in the server's log")
                .put("required", true);
        header.putObject("schema").put("type", "string").put("format", "uuid");
        return header;
    }

    private static ObjectNode bearer() {
        ObjectNode scheme = object().put("type", "oauth2");
        ObjectNode flows = scheme.putObject("flows");
        flows.putObject("clientCredentials").put("tokenUrl", "/oauth/token").putObject("scopes");
        flows.putObject("authorizationCode")
                .put("authorizationUrl", "/oauth/authorize")
                .put("tokenUrl", "/oauth/token")
                .put("refreshUrl", "/oauth/token")
                .putObject("scopes");
        flows.putObject("implicit").put("authorizationUrl", "/oauth/authorize").putObject("scopes");
        return scheme;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
