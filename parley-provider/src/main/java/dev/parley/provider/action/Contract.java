package dev.parley.provider.action;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What JSON must look like. Without a schema everything will do. */
final class Contract {
    private static final int MOST_MISTAKES = 5;

    private final ObjectNode definition;
    private final Schema schema;

    private Contract(ObjectNode definition, Schema schema) {
        this.definition = definition;
        this.schema = schema;
    }

    /** The contract of a schema; nothing, and a finding, when it is none. References to other documents are not followed. */
    static Optional<Contract> of(ObjectNode definition, String what, Position at, Findings findings) {
        ObjectNode own = definition.deepCopy();
        // Draft 4 of the platform's exports says no more than the later ones do.
        own.remove(List.of("$schema", "$id", "id"));
        if (own.findValuesAsString("$ref").stream().anyMatch(reference -> !reference.startsWith("#"))) {
            findings.error("unreadable-schema", at, what + " refers to another document; put it in.");
            return Optional.empty();
        }
        try {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(own);
            schema.validate(own.objectNode());
            return Optional.of(new Contract(definition, schema));
        } catch (SchemaException | IllegalArgumentException unreadable) {
            findings.error("unreadable-schema", at, what + " is no JSON schema.");
            return Optional.empty();
        }
    }

    ObjectNode definition() {
        return definition;
    }

    /** What is wrong with JSON: which fields, not their values; empty if nothing. */
    String mistakes(JsonNode json) {
        return schema.validate(json).stream()
                .limit(MOST_MISTAKES)
                .map(Contract::mistake)
                .collect(Collectors.joining(", "));
    }

    private static String mistake(Error error) {
        String field = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return (field.isEmpty() ? "the whole" : field)
                + " breaks the rule '" + error.getKeyword() + "'"
                + (property == null ? "" : " for '" + property + "'");
    }
}
