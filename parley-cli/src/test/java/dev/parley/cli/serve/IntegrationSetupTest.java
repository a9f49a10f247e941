package dev.parley.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.provider.connector.ConnectorFactory;
import dev.parley.server.integration.Providers;
import dev.parley.workspace.integration.Credential;
import dev.parley.workspace.integration.Integration;
import dev.parley.workspace.integration.IntegrationBot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrationSetupTest {
    private final Path folder;

    IntegrationSetupTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void shouldLookUpSecretsInVariablesAndFiles() throws IOException {
        Files.writeString(folder.resolve("key.txt"), "from a file\n");
        Integration integration = integration(
                "bot-connector-v1",
                Map.of("a", new Credential.Variable("TOKEN"), "b", new Credential.InFile("key.txt")));

        Providers providers = providers(integration);

        dev.parley.provider.Integration ready = providers.integrations().getFirst();
        assertThat(ready.credential("a").orElseThrow().value()).isEqualTo("from a variable");
        assertThat(ready.credential("b").orElseThrow().value()).isEqualTo("from a file");
        assertThat(ready.deadline()).isEqualTo(Duration.ofSeconds(20));
        assertThat(ready.bots())
                .singleElement()
                .satisfies(bot -> assertThat(bot.versions()).containsExactly("1"));
        assertThat(IntegrationSetup.findings(List.of(integration), providers)).isEmpty();
        assertThat(providers.toString()).doesNotContain("from a variable", "from a file");
    }

    @Test
    void shouldSayWhichSecretsAreMissing() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Integration integration = integration(
                "bot-connector-v1",
                Map.of("a", new Credential.Variable("OTHER"), "b", new Credential.InFile("empty.txt")));

        assertThat(findings(integration))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.toString())
                        .startsWith("organization.yaml:7:5  error  wrong-integration  The integration 'Desk' does not"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("set the environment variable OTHER"))
                .anySatisfy(finding -> assertThat(finding.message()).contains("the file empty.txt cannot be read"));
    }

    @Test
    void shouldOnlyWarnOfAMissingAdapter() {
        assertThat(findings(integration("amazon-lex-v2", Map.of())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("warning  missing-adapter", "no adapter for 'amazon-lex-v2'", "'providers'"));
        assertThat(findings(integration("dialog-engine", Map.of())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("make it a bot flow"));
    }

    private List<Finding> findings(Integration integration) {
        return IntegrationSetup.findings(List.of(integration), providers(integration));
    }

    private Providers providers(Integration integration) {
        return new IntegrationSetup(folder, Map.of("TOKEN", "from a variable"))
                .of(List.of(integration), List.of(new ConnectorFactory()), Providers.NONE.outgoing());
    }

    private static Integration integration(String type, Map<String, Credential> credentials) {
        return new Integration(
                "desk",
                "Desk",
                type,
                Map.of("uri", "https://bot.example"),
                credentials,
                List.of(new IntegrationBot("b", "Bot", "", List.of("1"), List.of())),
                20,
                3,
                new Position("organization.yaml", 7, 5));
    }
}
