package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.workspace.account.Accounts;
import dev.parley.workspace.account.OAuthClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {
    private final Findings findings = new Findings();

    @Test
    void shouldReadNameAndIdAndClients() {
        Organization organization = read("""
                id: org-1
                name: Pizza Palace
                clients:
                  - {id: web, secret: s3cret, name: Web, permissions: [textbots:session:execute], tokenSeconds: 300}
                """);

        assertThat(organization.id()).isEqualTo("org-1");
        assertThat(organization.name()).isEqualTo("Pizza Palace");
        assertThat(organization.accounts().clients())
                .containsExactly(
                        OAuthClient.ofCredentials("web", "s3cret", "Web", List.of("textbots:session:execute"), 300));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldFindObjectsByIdOrNameOrAddressWithoutCase() {
        Organization organization = read("""
                queues: [Sales, {name: İade, id: q-2}]
                users: [{name: Ann Lee, email: Ann@x.org, id: u-1}]
                skills: [Sales]
                languageSkills: [Deutsch]
                schedules: [{name: Open}]
                """);

        assertThat(organization.directory().find(ScalarType.QUEUE, "SALES")).isPresent();
        assertThat(organization.directory().find(ScalarType.QUEUE, "Q-2"))
                .isEqualTo(organization.directory().find(ScalarType.QUEUE, " İade "))
                .isPresent();
        assertThat(organization.directory().find(ScalarType.USER, "ann@X.org"))
                .containsInstanceOf(DirectoryValue.class)
                .hasValueSatisfying(user -> assertThat(((DirectoryValue) user).properties())
                        .containsEntry("email", new StringValue("Ann@x.org"))
                        .containsEntry("username", new StringValue("Ann@x.org")));
        assertThat(organization.directory().find(ScalarType.SKILL, "sales"))
                .isNotEqualTo(organization.directory().find(ScalarType.QUEUE, "sales"));
        assertThat(organization.directory().find(ScalarType.GROUP, "sales")).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldGiveObjectsAndOrganizationsTheSameIdForEver() {
        DirectoryValue queue = (DirectoryValue) read("queues: [Sales]")
                .directory()
                .find(ScalarType.QUEUE, "sales")
                .orElseThrow();

        assertThat(queue.id())
                .isEqualTo(UUID.nameUUIDFromBytes("que:Sales".getBytes(StandardCharsets.UTF_8))
                        .toString());
        assertThat(read("name: X").id())
                .isEqualTo(read("name: X").id())
                .isNotEqualTo(read("name: Y").id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    queus: [Sales]                                     | unknown-key
                    queues: {Sales: x}                                 | wrong-shape
                    queues: [[a]]                                      | wrong-shape
                    queues: [{id: x}]                                  | missing-key
                    queues: [{name: A, email: b}]                      | unknown-key
                    queues: [A, a]                                     | duplicate-object
                    queues: [{name: A, id: x}, {name: B, id: X}]       | duplicate-object
                    flows: [{kind: bot, name: A, id: x}]               | wrong-value
                    outcomes: [Sold]                                   | not-supported-yet
                    defaultCountryCode: Germany                        | wrong-value
                    defaultLanguage: English                           | wrong-value
                    just text                                          | wrong-shape
                    name: [a]                                          | wrong-shape
                    """)
    void shouldSayWhatIsWrong(String text, String rule) {
        read(text);

        assertThat(findings.list()).extracting(Finding::rule).contains(rule);
        assertThat(findings.list()).allSatisfy(finding -> {
            assertThat(finding.at().file()).isEqualTo("organization.yaml");
            assertThat(finding.message()).matches("(?s).*[.?]").doesNotContain("secret: y");
        });
    }

    @Test
    void shouldStandForAnEmptyOrganizationWithoutAFile() {
        Organization organization = new OrganizationReader(findings).read(Optional.empty());

        assertThat(organization.accounts()).isEqualTo(Accounts.NONE);
        assertThat(organization.directory().find(ScalarType.QUEUE, "Sales")).isEmpty();
        assertThat(organization.id()).hasSize(36);
    }

    private Organization read(String text) {
        return new OrganizationReader(findings).read(new YamlReader().read("organization.yaml", text, findings));
    }
}
