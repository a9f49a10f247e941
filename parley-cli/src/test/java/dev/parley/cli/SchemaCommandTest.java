package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.workspace.WorkspaceSchemas;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new SchemaCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void shouldPrintTheSchemaOfFlows() {
        assertThat(run()).isZero();
        JsonNode schema = new JsonMapper().readTree(out.toString());
        assertThat(schema.path("$id").stringValue()).isEqualTo("https://parley.dev/schema/flow.json");
        assertThat(schema.path("properties").propertyNames()).contains("botFlow", "digitalBot", "commonModule");
        assertThat(schema.at("/$defs/action.communicate/properties/communication")
                        .isMissingNode())
                .isFalse();
    }

    static Set<String> names() {
        return WorkspaceSchemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldPrintEverySchema(String name) {
        assertThat(run(name)).isZero();
        assertThat(new JsonMapper().readTree(out.toString()))
                .hasToString(WorkspaceSchemas.document(name).toString());
    }

    @Test
    void shouldSayWhichSchemasThereAre() {
        assertThat(run("flows")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no schema of 'flows'").contains("flow, organization, settings");
    }
}
