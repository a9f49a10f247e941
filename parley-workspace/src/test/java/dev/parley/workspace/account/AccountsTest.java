package dev.parley.workspace.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
    private final Findings findings = new Findings();

    @Test
    void shouldReadUsersRolesAndClients() {
        Accounts accounts = read("""
            roles:
              - {name: Bot tester, id: r-1, permissions: ["textbots:*:*", integrations:integration:view]}
              - {name: Admin, permissions: '*'}
            users:
              - {name: Ann, email: Ann@x.org, password: s3cret, roles: [bot TESTER, Admin]}
              - {name: Ben, email: ben@x.org, username: ben}
            clients:
              - {id: portal, name: Portal, secret: hush, grantTypes: [code, client_credentials],
                 redirectUris: ["https://portal.example/cb"], roles: [r-1], tokenSeconds: 300}
              - {id: app, grantTypes: CODE, redirectUris: ["http://127.0.0.1/cb", "org.example.app:/cb"]}
            """);

        assertThat(findings.list()).isEmpty();
        assertThat(accounts.roles())
                .first()
                .isEqualTo(new Role("r-1", "Bot tester", List.of("textbots:*:*", "integrations:integration:view")));
        String admin = accounts.roles().getLast().id();
        assertThat(accounts.users())
                .containsExactly(
                        new User("Ann-id", "Ann", "Ann@x.org", "Ann@x.org", "s3cret", List.of("r-1", admin)),
                        new User("Ben-id", "Ben", "ben@x.org", "ben", null, List.of()));
        assertThat(accounts.clients())
                .containsExactly(
                        new OAuthClient(
                                "portal",
                                "hush",
                                "Portal",
                                Set.of(GrantType.CODE, GrantType.CLIENT_CREDENTIALS),
                                List.of("https://portal.example/cb"),
                                List.of("r-1"),
                                List.of(),
                                300),
                        new OAuthClient(
                                "app",
                                null,
                                "app",
                                Set.of(GrantType.CODE),
                                List.of("http://127.0.0.1/cb", "org.example.app:/cb"),
                                List.of(),
                                List.of(),
                                86_400));
    }

    @Test
    void shouldReadIdentityProviders() throws IOException {
        Accounts accounts = read(provider("identity-provider.pem"));

        assertThat(findings.list()).isEmpty();
        assertThat(accounts.identityProviders()).singleElement().satisfies(provider -> {
            assertThat(provider.name()).isEqualTo("https://idp.example");
            assertThat(provider.issuer()).isEqualTo("https://idp.example");
            assertThat(provider.audience()).isEqualTo("parley");
            assertThat(provider.keys()).singleElement().isInstanceOf(RSAPublicKey.class);
        });
    }

    @Test
    void shouldRefuseWeakKeys() throws IOException {
        assertThat(read(provider("weak.pem")).identityProviders()).isEmpty();
        assertThat(findings.list())
                .extracting(Finding::message)
                .contains("The certificate's RSA key has less than 2048 bits.");
    }

    private static String provider(String file) throws IOException {
        try (InputStream pem = Objects.requireNonNull(AccountsTest.class.getResourceAsStream("/" + file))) {
            return "identityProviders:\n  - issuer: https://idp.example\n    audience: parley\n    certificates: |\n"
                    + new String(pem.readAllBytes(), StandardCharsets.US_ASCII).indent(6);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        roles: [{permissions: '*'}]                                             | missing-key      | 1:9
        roles: [{name: A, permissions: [textbots]}]                             | wrong-value      | 1:33
        roles: [{name: A, permissions: ['a:b:']}]                               | wrong-value      | 1:34
        roles: [{name: A, permissions: [[a]]}]                                  | wrong-shape      | 1:33
        roles: [{name: A, rights: x}]                                           | unknown-key      | 1:19
        roles: [{name: A}, {name: a}]                                           | duplicate-object | 1:20
        roles: [{name: A, id: x}, {name: B, id: x}]                             | duplicate-object | 1:27
        users: [{name: A, email: a@x, roles: [Nobody]}]                         | unknown-role     | 1:39
        users: [{name: A, password: s3cret}]                                    | missing-key      | 1:9
        users: [{name: A, email: a@x}, {name: B, email: A@X}]                   | duplicate-object | 1:32
        users: [{name: A, email: a@x}, {name: B, email: b@x, username: a@x}]    | duplicate-object | 1:32
        users: [{name: A, email: a@x, password: $2a$10$s3cret}]                 | wrong-value      | 1:41
        users: [{name: A, email: a@x, password: [s3cret]}]                      | wrong-shape      | 1:41
        clients: [{secret: s3cret}]                                             | missing-key      | 1:11
        clients: [{id: x}]                                                      | missing-key      | 1:11
        clients: [{id: x, secret: ''}]                                          | missing-key      | 1:11
        clients: [{id: x, secret: $argon2id$s3cret}]                            | wrong-value      | 1:27
        clients: [{id: x, secret: s3cret, tokenSeconds: 299}]                   | wrong-value      | 1:49
        clients: [{id: x, secret: s3cret, tokenSeconds: 172801}]                | wrong-value      | 1:49
        clients: [{id: x, secret: s3cret, tokenSeconds: 1e3}]                   | wrong-value      | 1:49
        clients: [{id: x, secret: s3cret}, {id: x, secret: s3cret}]             | duplicate-object | 1:36
        clients: [{id: x, secret: s3cret, roles: Nobody}]                       | unknown-role     | 1:42
        clients: [{id: x, secret: s3cret, grantTypes: PASSWORD}]                | wrong-value      | 1:47
        clients: [{id: x, grantTypes: SAML2-BEARER}]                            | missing-key      | 1:11
        clients: [{id: x, grantTypes: CODE}]                                    | missing-key      | 1:11
        clients: [{id: x, grantTypes: CODE, redirectUris: ['https://a/#b']}]    | wrong-value      | 1:53
        identityProviders: [{issuer: x, audience: y}]                           | missing-key      | 1:21
        identityProviders: [{issuer: x, audience: y, certificates: abc}]        | wrong-value      | 1:60
        """)
    void shouldSayWhatIsWrongAndWhere(String text, String rule, String place) {
        read(text);

        assertThat(findings.list()).extracting(Finding::rule).contains(rule);
        assertThat(findings.list())
                .filteredOn(finding -> finding.rule().equals(rule))
                .allSatisfy(finding -> assertThat(finding.at()).hasToString("organization.yaml:" + place));
        assertThat(findings.list())
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        https://portal.example/callback            | -
        http://localhost:8085/callback?a=b         | -
        http://[::1]/                              | -
        org.example.app:/callback                  | -
        /callback                                  | scheme
        https://a/#part                            | fragment
        https:callback                             | host
        https://user@a/                            | host
        javascript:alert(1)                        | scheme
        data:text/html,x                           | scheme
        https://a b/                               | URI
        """)
    void shouldTakeOnlyRedirectUrisThatAreSafe(String uri, String reason) {
        if (reason == null) {
            assertThat(RedirectUri.refuse(uri)).isEmpty();
        } else {
            assertThat(RedirectUri.refuse(uri)).get().asString().contains(reason);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://a/cb             | https://a/cb                | true
        https://a/cb             | https://a/cb/               | false
        https://a/cb             | https://a/cb?x              | false
        https://a/cb             | https://A/cb                | false
        https://a/cb             | https://a:443/cb            | false
        https://a/cb             | https://a.evil/cb           | false
        http://127.0.0.1/cb      | http://127.0.0.1:51004/cb   | true
        http://127.0.0.1:80/cb   | http://127.0.0.1:51004/cb   | true
        http://[::1]/cb          | http://[::1]:5/cb           | true
        http://localhost:1/cb    | http://localhost:2/cb       | true
        http://localhost:1/cb?p=1 | http://localhost:2/cb?p=1  | true
        http://localhost:1/cb?p=1 | http://localhost:2/cb?p=2  | false
        http://localhost/cb      | http://127.0.0.1/cb         | false
        http://localhost/cb      | https://localhost:3/cb      | false
        https://localhost/cb     | https://localhost:3/cb      | false
        http://127.0.0.1/cb      | http://127.0.0.1:5/other    | false
        http://127.0.0.1/cb      | http://127.0.0.1:5@evil/cb  | false
        http://127.0.0.1/cb      | http://127.0.0.1.evil:5/cb  | false
        http://127.0.0.1/cb      | http://127.0.0.2:5/cb       | false
        http://127.0.0.1/cb      | http://127.0.0.1:x/cb       | false
        http://127.0.0.1/cb      | http://127.0.0.1:5/cb#x     | false
        org.example:/cb          | org.example:/cb             | true
        """)
    void shouldMatchRedirectUrisByTextButForLoopbackPorts(String registered, String asked, boolean matches) {
        assertThat(RedirectUri.matches(registered, asked)).isEqualTo(matches);
    }

    /** As the reader of the organisation does it. */
    private Accounts read(String text) {
        YamlNode file =
                new YamlReader().read("organization.yaml", text, findings).orElseThrow();
        YamlFields fields = YamlFields.of(file, "the organization", findings);
        AccountsReader reader = new AccountsReader(findings, fields);
        for (YamlNode user : fields.items("users")) {
            String name = YamlFields.of(user, "a user", findings).text("name").orElse("");
            reader.users().read(user, new DirectoryValue(ScalarType.USER, name + "-id", name, Map.of()));
        }
        return reader.accounts();
    }
}
