package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.yaml.YamlReader;
import dev.parley.workspace.account.Accounts;
import dev.parley.workspace.account.OAuthClient;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    void shouldReadWhatThePlatformLists() {
        PlatformObjects platform = read("""
                divisions: [North, {name: South, id: d-2}]
                outcomes: [Sold, {name: Served, description: Answered}]
                milestones: [{name: Asked, id: m-1}]
                """).platform();

        assertThat(platform.divisions()).extracting(NamedObject::name).containsExactly("North", "South");
        assertThat(platform.outcomes().getFirst())
                .isEqualTo(new NamedObject("d7ca54eb-7995-3291-864a-4911ab6849a9", "Sold", null));
        assertThat(platform.outcomes().getLast().description()).isEqualTo("Answered");
        assertThat(platform.milestones()).containsExactly(new NamedObject("m-1", "Asked", null));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldKnowWhyNobodyCanBeHandedToAQueue() {
        Organization organization = read("queues: [{name: Night desk, transferFailure: Nobody is there.}]");

        assertThat(organization.directory().find(ScalarType.QUEUE, "night desk"))
                .hasValueSatisfying(queue -> assertThat(((DirectoryValue) queue).properties())
                        .containsEntry("transferfailure", new StringValue("Nobody is there.")));
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

    @Test
    void shouldReadFormsByLibraryAndName() {
        Organization organization = read("""
                forms:
                  - library: Forms
                    name: Contact
                    id: f-1
                    introduction: {title: Who are you?, button: Begin}
                    received: {title: A few questions}
                    summary: true
                    pages:
                      - {id: email, title: E-mail, input: {placeholder: a@b.org, required: true}}
                      - {id: colour, title: Colour, listPicker: {multiple: true, items: [{id: r, title: Red}]}}
                      - {id: size, title: Size, subtitle: in cm, wheelPicker: {items: [{id: s, title: Small}]}}
                      - {id: day, title: Day, datePicker: {from: 2026-08-16}}
                """);

        assertThat(organization.services().forms().find("FORMS", "contact"))
                .contains(new BlankForm(
                        "f-1",
                        new BlankForm.Introduction("Who are you?", null, null, "Begin"),
                        List.of(
                                new BlankForm.Page(
                                        "email", "E-mail", null, new BlankForm.Words("a@b.org", true, false)),
                                new BlankForm.Page(
                                        "colour",
                                        "Colour",
                                        null,
                                        new BlankForm.Choices(true, List.of(new ListItem("r", "Red", null, null)))),
                                new BlankForm.Page(
                                        "size",
                                        "Size",
                                        "in cm",
                                        new BlankForm.Wheel(List.of(new ListItem("s", "Small", null, null)))),
                                new BlankForm.Page(
                                        "day",
                                        "Day",
                                        null,
                                        new BlankForm.Day(Instant.parse("2026-08-16T00:00:00Z"), null))),
                        new Bubble("A few questions", null, null),
                        null,
                        true));
        assertThat(organization.services().forms().find("Forms", "Complaint")).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldGiveFormsTheSameIdForEver() {
        String text = "forms: [{library: L, name: N, pages: [{id: a, title: A, input: {}}]}]";

        assertThat(read(text).services().forms().find("L", "N"))
                .isEqualTo(read(text).services().forms().find("L", "N"))
                .hasValueSatisfying(form -> assertThat(form.id()).hasSize(36));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "'appleMessages: {payments: true}', false, true",
        "'appleMessages: {payments: false, signIns: true}', true, false",
    })
    void shouldAskForPaymentsAndSignInsOnlyWhereTheyAreSetUp(String text, boolean noPayments, boolean noSignIns) {
        DigitalServices services = read(text.isEmpty() ? "name: X" : text).services();
        PaymentRequest request =
                new PaymentRequest("DE", "EUR", BigDecimal.ONE, List.of(), List.of(), List.of(), null, null);

        assertThat(services.payments().refusal(request).isPresent()).isEqualTo(noPayments);
        assertThat(services.signIns().refusal().isPresent()).isEqualTo(noSignIns);
        assertThat(findings.list()).isEmpty();
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
                    languages: [en-us]                                 | not-supported-yet
                    outcomes: [Sold, sold]                             | duplicate-object
                    milestones: [{id: x}]                              | missing-key
                    outcomes: [{name: Sold, type: x}]                  | unknown-key
                    defaultCountryCode: Germany                        | wrong-value
                    defaultLanguage: English                           | wrong-value
                    forms: [{library: L, name: N}]                     | missing-key
                    forms: [{library: L, pages: [{id: a, title: A, input: {}}]}]               | missing-key
                    forms: [{library: L, name: N, pages: [{id: a, title: A, inptu: {}}]}]      | unknown-key
                    forms: [{library: L, name: N, pages: [{id: a, title: A}]}]                 | wrong-shape
                    forms: [{library: L, name: N, pages: [{id: a, title: A, input: {}, datePicker: {}}]}] | wrong-shape
                    forms: [{library: L, name: N, pages: [{id: a, title: A, input: {requird: true}}]}] | unknown-key
                    forms: [{library: L, name: N, pages: [{id: a, title: A, wheelPicker: {}}]}] | missing-key
                    forms: [{library: L, name: N, pages: [{id: a, title: A, datePicker: {to: soon}}]}] | wrong-value
                    forms: [{library: L, name: N, pages: [{id: a, title: A, input: {}}, {id: a, title: B, input: {}}]}] | duplicate-object
                    forms: [{library: L, name: N, pages: [{id: a, title: A, input: {}}]}, {library: l, name: n, pages: [{id: a, title: A, input: {}}]}] | duplicate-object
                    appleMessages: {payment: true}                     | unknown-key
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
