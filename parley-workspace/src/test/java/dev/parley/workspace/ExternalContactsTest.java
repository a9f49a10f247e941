package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.Contacts;
import dev.parley.flow.source.Finding;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExternalContactsTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void makeAWorkspace() {
        folder = new Folder(path).with("flows/a.yaml", "botFlow: {name: A}");
    }

    private Contacts contacts(String... organization) {
        return folder.with("organization.yaml", organization).read().outside().contacts();
    }

    private static DirectoryValue known(ContactAnswer answer) {
        assertThat(answer).isInstanceOf(ContactAnswer.Known.class);
        return ((ContactAnswer.Known) answer).object();
    }

    @Test
    void shouldFindContactsAndOrganizationsByTheirIds() {
        Contacts contacts = contacts(
                "externalContacts:",
                "  - {id: C-1, firstName: Ada, lastName: Lovelace, workEmail: ada@example.org,",
                "     cellPhone: '+44 20 7946 0123', surveyOptOut: true, externalOrganization: engines}",
                "  - Bob",
                "externalOrganizations:",
                "  - {id: e-1, name: Engines, employeeCount: 3, industry: Computing}");

        DirectoryValue ada = known(contacts.find(ScalarType.EXTERNAL_CONTACT, "c-1"));
        DirectoryValue engines = known(contacts.find(ScalarType.EXTERNAL_ORGANIZATION, "E-1"));
        assertThat(ada.name()).isEqualTo("Ada Lovelace");
        assertThat(ada.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.<String, Value>of(
                        "firstname",
                        new StringValue("Ada"),
                        "lastname",
                        new StringValue("Lovelace"),
                        "workemail",
                        new StringValue("ada@example.org"),
                        "cellphone",
                        new PhoneNumberValue("+44 20 7946 0123"),
                        "surveyoptout",
                        BooleanValue.TRUE,
                        "externalorganization",
                        engines));
        assertThat(engines.properties())
                .containsEntry("employeecount", new IntegerValue(3))
                .containsEntry("industry", new StringValue("Computing"));
        assertThat(contacts.find(ScalarType.EXTERNAL_CONTACT, "Bob")).isEqualTo(new ContactAnswer.Unknown());
        assertThat(folder.read().findings()).isEmpty();
    }

    @Test
    void shouldPromoteAContactThatIsNotCurated() {
        Contacts contacts = contacts(
                "externalContacts:",
                "  - {id: c-1, name: Ada, type: ephemeral}",
                "  - {id: c-2, name: Bob, type: identified}",
                "  - {id: c-3, name: Cy}");

        assertThat(known(contacts.promote("c-1")).name()).isEqualTo("Ada");
        assertThat(known(contacts.promote("C-2")).name()).isEqualTo("Bob");
        assertThat(known(contacts.promote("c-1")).name()).isEqualTo("Ada");
        assertThat(contacts.promote("c-3"))
                .isEqualTo(new ContactAnswer.Failure(
                        "alreadyCurated",
                        "The external contact 'Cy' is kept for good already; give it 'type: ephemeral' to try a"
                                + " promotion."));
        assertThat(contacts.promote("c-4")).isEqualTo(new ContactAnswer.Unknown());
    }

    @Test
    void shouldSayThatThereIsNoList() {
        Contacts contacts = contacts("externalOrganizations: []");

        assertThat(contacts.find(ScalarType.EXTERNAL_ORGANIZATION, "e-1")).isEqualTo(new ContactAnswer.Unknown());
        assertThat(contacts.find(ScalarType.EXTERNAL_CONTACT, "c-1"))
                .isEqualTo(contacts.promote("c-1"))
                .isEqualTo(new ContactAnswer.Failure(
                        "notConfigured", "There is no list 'externalContacts' in organization.yaml; write one."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            externalContacts: [{id: c-1}]                                     | missing-key
            externalContacts: [{name: Ada, type: old}]                        | wrong-value
            externalContacts: [{name: Ada, surveyOptOut: perhaps}]            | wrong-value
            externalContacts: [{name: Ada, cellPhone: none}]                  | wrong-value
            externalContacts: [{name: Ada, firstname: Ada}]                   | unknown-key
            externalContacts: [{name: Ada, id: c-1}, {name: Bob, id: C-1}]    | duplicate-object
            externalOrganizations: [{name: Engines, revenue: much}]           | wrong-value
            externalOrganizations: [{name: Engines, type: ephemeral}]         | unknown-key
            externalOrganizations: Engines                                    | wrong-shape
            """)
    void shouldSayWhatIsWrong(String organization, String rule) {
        assertThat(folder.with("organization.yaml", organization).read().findings())
                .extracting(Finding::rule)
                .containsExactly(rule);
    }
}
