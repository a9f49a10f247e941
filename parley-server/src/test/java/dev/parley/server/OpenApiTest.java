package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.api.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API. */
class OpenApiTest {
    private static final JsonNode DOCUMENT = ApiContract.get().document();

    /** {@code openapi-3.1.schema.json} is the schema of the OpenAPI Initiative (Apache License 2.0). */
    @Test
    void shouldBeOpenApi() throws IOException {
        Schema openApi = schema("openapi-3.1.schema.json");
        assertThat(openApi.validate(DOCUMENT)).isEmpty();

        ObjectNode spoilt = (ObjectNode) DOCUMENT.deepCopy();
        spoilt.withObjectProperty("paths").withObjectProperty("/parley/health").putArray("get");
        assertThat(openApi.validate(spoilt)).isNotEmpty();
    }

    @Test
    void shouldHaveSchemasOfJsonSchema() {
        Schema jsonSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        List<Error> errors = new ArrayList<>();
        DOCUMENT.at("/components/schemas").forEach(each -> errors.addAll(jsonSchema.validate(each)));
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldReferOnlyToWhatIsThereAndHaveNothingElse() {
        Set<String> referred = new TreeSet<>();
        collect(DOCUMENT, referred);
        assertThat(referred)
                .allMatch(reference -> DOCUMENT.at(reference.substring(1)).isObject());

        Set<String> there = new TreeSet<>();
        for (String kind : List.of("schemas", "responses", "headers")) {
            DOCUMENT.at("/components/" + kind)
                    .propertyNames()
                    .forEach(name -> there.add("#/components/" + kind + "/" + name));
        }
        assertThat(there).isEqualTo(referred);
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.get("$ref").stringValue());
        }
        node.forEach(each -> collect(each, references));
    }

    @Test
    void shouldNameEveryOperationOnce() {
        assertThat(DOCUMENT.get("paths")
                        .valueStream()
                        .flatMap(path -> path.valueStream())
                        .map(operation -> operation.get("operationId").stringValue()))
                .doesNotHaveDuplicates()
                .contains("postTextbotsBotflowsSessionTurns", "postOauthClientSecret", "getUsersMe");
    }

    @Test
    void shouldTellPermissionsAndBounds() {
        JsonNode search = DOCUMENT.at("/paths/~1api~1v2~1textbots~1bots~1search/get");

        assertThat(search.at("/x-inin-requires-permissions/permissions/0").stringValue())
                .isEqualTo("integrations:integration:view");
        assertThat(search.at("/tags/0").stringValue()).isEqualTo("Textbots");
        JsonNode size = StreamSupport.stream(search.get("parameters").spliterator(), false)
                .filter(parameter -> parameter.get("name").stringValue().equals("pageSize"))
                .findFirst()
                .orElseThrow();
        assertThat(size.at("/schema/default").intValue()).isEqualTo(25);
        assertThat(size.at("/schema/maximum").intValue()).isEqualTo(100);
    }

    private static Schema schema(String resource) throws IOException {
        try (InputStream json = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream(resource))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(WireJson.mapper().readTree(json));
        }
    }
}
