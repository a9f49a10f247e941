package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.api.WireJson;
import dev.parley.server.access.Open;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.openapi.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The description of the API. */
class OpenApiTest {
    private static final JsonNode DOCUMENT = ApiContract.get().document();

    /** {@code openapi-3.1.schema.json} is the schema of the OpenAPI Initiative (Apache License 2.0). */
    @Test
    void shouldBeValidOpenApi() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (InputStream schema =
                Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json"))) {
            assertThat(registry.getSchema(WireJson.mapper().readTree(schema)).validate(DOCUMENT))
                    .isEmpty();
        }
    }
}
