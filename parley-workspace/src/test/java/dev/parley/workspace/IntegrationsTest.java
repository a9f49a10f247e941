package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.workspace.integration.Credential;
import dev.parley.workspace.integration.Integration;
import dev.parley.workspace.integration.IntegrationBot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationsTest {
    private final Findings findings = new Findings();

    @Test
    void shouldReadAnIntegration() {
        Integration helpdesk = read("""
                integrations:
                  - name: Helpdesk
                    id: helpdesk
                    type: bot-connector-v1
                    deadlineSeconds: 30
                    concurrency: 4
                    properties: {uri: "https://bot.example/turn", retries: 2}
                    credentials:
                      Authorization: {env: HELPDESK_TOKEN}
                      x-api-key: {file: secrets/key.txt}
                    bots:
                      - {id: b-1, name: Help, description: Helps, versions: [2.0, 1.0], languages: [EN-US, de]}
                      - id: b-2
                """).getFirst();

        assertThat(findings.list()).isEmpty();
        assertThat(helpdesk.id()).isEqualTo("helpdesk");
        assertThat(helpdesk.properties()).isEqualTo(Map.of("uri", "https://bot.example/turn", "retries", "2"));
        assertThat(helpdesk.credentials())
                .isEqualTo(Map.of(
                        "Authorization", new Credential.Variable("HELPDESK_TOKEN"),
                        "x-api-key", new Credential.InFile("secrets/key.txt")));
        assertThat(helpdesk.bots())
                .containsExactly(
                        new IntegrationBot("b-1", "Help", "Helps", List.of("2.0", "1.0"), List.of("en-us", "de")),
                        new IntegrationBot("b-2", "b-2", "", List.of(), List.of()));
        assertThat(helpdesk.deadlineSeconds()).isEqualTo(30);
        assertThat(helpdesk.concurrency()).isEqualTo(4);
        assertThat(helpdesk.at().line()).isEqualTo(2);
    }

    @Test
    void shouldGiveTheSameIdToTheSameName() {
        String yaml = "integrations: [{name: A, type: bot-connector-v2}, {name: B, type: bot-connector-v2}]";
        List<Integration> integrations = read(yaml);

        assertThat(integrations).extracting(Integration::id).doesNotHaveDuplicates().allMatch(id -> id.length() == 36);
        assertThat(read(yaml)).isEqualTo(integrations);
        assertThat(integrations.getFirst().deadlineSeconds()).isEqualTo(10);
        assertThat(integrations.getFirst().concurrency()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{type: bot-connector-v1} | 1:16 | needs a 'name'",
                "{name: A} | 1:16 | needs a 'type'",
                "{name: A, type: pigeon} | 1:32 | known are bot-connector-v1, bot-connector-v2",
                "{name: A, type: amazon-lex-v2, region: x} | 1:47 | 'region' is no key of an integration",
                "{name: A, type: amazon-lex-v2, deadlineSeconds: 61} | 1:64 | from 1 to 60, but is '61'",
                "{name: A, type: amazon-lex-v2, deadlineSeconds: 0} | 1:64 | from 1 to 60, but is '0'",
                "{name: A, type: amazon-lex-v2, concurrency: many} | 1:60 | from 1 to 1000, but is 'many'",
                "{name: A, type: amazon-lex-v2, bots: [{name: B}]} | 1:54 | a bot needs a 'id'",
                "{name: A, type: amazon-lex-v2, bots: [{id: b}, {id: b}]} | 1:63 | The bot 'b' stands twice",
                "{name: A, type: amazon-lex-v2, credentials: {k: {}}} | 1:64 | needs either {env: NAME}",
                "{name: A, type: amazon-lex-v2, credentials: {k: {env: E, file: f}}} | 1:64 | needs either {env: NAME}",
                "{name: A, type: amazon-lex-v2}, {name: a, type: nuance-mix} | 1:48 | stands twice, by name or id",
            })
    void shouldSayWhatIsWrongAndWhere(String yaml, String at, String message) {
        read("integrations: [" + yaml + "]");

        assertThat(findings.list()).hasSize(1);
        assertThat(findings.list().getFirst().toString())
                .startsWith("organization.yaml:" + at + "  error")
                .containsIgnoringCase(message);
    }

    @Test
    void shouldRefuseASecretInTheFileWithoutRepeatingIt() {
        List<Integration> integrations =
                read("integrations: [{name: A, type: amazon-lex-v2, credentials: {secretKey: hunter2}}]");

        assertThat(findings.list()).hasSize(1);
        Finding finding = findings.list().getFirst();
        assertThat(finding.toString()).contains("{env: NAME}", "secretKey").doesNotContain("hunter2");
        assertThat(integrations.toString()).doesNotContain("hunter2");
    }

    private List<Integration> read(String yaml) {
        return new OrganizationReader(findings)
                .read(new YamlReader().read("organization.yaml", yaml, findings))
                .integrations();
    }
}
