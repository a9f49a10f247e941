package dev.parley.workspace.action;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import dev.parley.workspace.action.CustomAction.Request;
import dev.parley.workspace.action.CustomAction.Response;
import dev.parley.workspace.outside.YamlJson;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads exported data actions, the files {@code data-actions/*.custom.json}. */
public final class CustomActionReader {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");
    private static final int LONGEST_TIMEOUT = 60;

    private final Findings findings;

    public CustomActionReader(Findings findings) {
        this.findings = findings;
    }

    /** A data action; nothing, and a finding, when the file is none. */
    public Optional<CustomAction> read(YamlNode node) {
        YamlFields fields = YamlFields.of(node, "an exported data action", findings);
        fields.inert("id", "actionType", "version", "selfUri", "integrationId", "metricsConfig");
        Optional<String> name = fields.required("name");
        Optional<String> category = fields.text("category").filter(text -> !text.isBlank());
        String type = fields.text("integrationType").orElse("");
        boolean secure = fields.text("secure").filter("true"::equals).isPresent();
        YamlFields config = inside(fields, "config");
        Optional<Request> request = request(inside(config, "request"));
        Response response = response(inside(config, "response"));
        Optional<Duration> timeout = config.scalar("timeoutSeconds").flatMap(this::timeout);
        config.finish();
        YamlFields contract = inside(fields, "contract");
        YamlFields input = inside(contract, "input");
        YamlFields output = inside(contract, "output");
        ObjectNode inputSchema = schema(input, "inputSchema");
        ObjectNode successSchema = schema(output, "successSchema");
        input.inert("inputSchemaUri", "inputSchemaFlattened");
        output.inert(
                "successSchemaUri", "successSchemaFlattened", "errorSchema", "errorSchemaUri", "errorSchemaFlattened");
        List.of(input, output, contract, fields).forEach(YamlFields::finish);
        return name.isEmpty() || request.isEmpty()
                ? Optional.empty()
                : Optional.of(new CustomAction(
                        name.get(),
                        category,
                        type,
                        secure,
                        timeout,
                        request.get(),
                        response,
                        inputSchema,
                        successSchema,
                        fields.at()));
    }

    private Optional<Request> request(YamlFields fields) {
        fields.inert("requestTemplateUri");
        Optional<String> url = fields.required("requestUrlTemplate");
        Optional<String> method = fields.required("requestType");
        Text body = text(fields, "requestTemplate", "${input.rawRequest}");
        Map<String, Text> headers = texts(fields, "headers");
        fields.finish();
        if (method.isPresent() && !METHODS.contains(method.get())) {
            findings.error(
                    "wrong-value",
                    text(fields, "requestType", "").at(),
                    "'" + method.get() + "' is no method of a request; known are " + String.join(", ", METHODS) + ".");
            return Optional.empty();
        }
        return url.isEmpty() || method.isEmpty()
                ? Optional.empty()
                : Optional.of(new Request(method.get(), text(fields, "requestUrlTemplate", ""), headers, body));
    }

    private Response response(YamlFields fields) {
        fields.inert("successTemplateUri");
        Response response = new Response(
                texts(fields, "translationMap"),
                texts(fields, "translationMapDefaults"),
                text(fields, "successTemplate", "${rawResult}"));
        fields.finish();
        response.defaults().forEach((key, value) -> {
            if (!response.translations().containsKey(key)) {
                findings.warning(
                        "unused-default",
                        value.at(),
                        "'translationMap' has no '" + key + "', so this default is never used; add one or remove it.");
            }
        });
        return response;
    }

    private Optional<Duration> timeout(YamlScalar scalar) {
        if (scalar.value().matches("[1-9]\\d?") && Integer.parseInt(scalar.value()) <= LONGEST_TIMEOUT) {
            return Optional.of(Duration.ofSeconds(Integer.parseInt(scalar.value())));
        }
        findings.error(
                "wrong-value",
                scalar.at(),
                "'timeoutSeconds' must be a whole number from 1 to " + LONGEST_TIMEOUT + ", but is '" + scalar.value()
                        + "'.");
        return Optional.empty();
    }

    private ObjectNode schema(YamlFields fields, String key) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isPresent() && YamlJson.of(node.get()) instanceof ObjectNode schema) {
            return schema;
        }
        node.ifPresent(other -> findings.error(
                "wrong-shape", other.at(), "'" + key + "' must be a JSON schema, but is " + other.describe() + "."));
        return JsonNodeFactory.instance.objectNode();
    }

    private YamlFields inside(YamlFields fields, String key) {
        return fields.inside(key)
                .orElseGet(() -> new YamlFields(new YamlMap(fields.at(), List.of()), "'" + key + "'", findings));
    }

    private static Text text(YamlFields fields, String key, String standard) {
        return fields.scalar(key)
                .filter(scalar -> !scalar.value().isBlank())
                .map(scalar -> new Text(scalar.value(), scalar.at()))
                .orElseGet(() -> new Text(standard, fields.at()));
    }

    private static Map<String, Text> texts(YamlFields parent, String key) {
        Map<String, Text> texts = new LinkedHashMap<>();
        parent.inside(key).ifPresent(fields -> {
            for (String name : fields.keys()) {
                fields.scalar(name).ifPresent(scalar -> texts.put(name, new Text(scalar.value(), scalar.at())));
            }
        });
        return texts;
    }
}
