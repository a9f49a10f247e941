package dev.parley.api.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The JSON schema of what goes into a flow or comes out of it.
 *
 * @param schema which JSON Schema it follows
 * @param title a heading
 * @param type always {@code object}
 * @param required the properties that must be there
 * @param properties the properties by name
 * @param additionalProperties whether others may be there
 */
public record JsonSchemaDocument(
        @JsonProperty("$schema") String schema,
        String title,
        String type,
        List<String> required,
        Map<String, JsonNode> properties,
        boolean additionalProperties) {}
