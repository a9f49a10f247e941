package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OAuth clients that are kept over the API (wire-contract §4.7). */
class ClientKeepingTest {
    private static final String CLIENTS = "/api/v2/oauth/clients";
    private static final String TESTER = """
            {"name": "Bot tester", "authorizedGrantType": "CLIENT-CREDENTIALS", "accessTokenValiditySeconds": 300,
             "description": "tests", "roleDivisions": [{"roleId": "role-tester", "divisionId": "any"}], "scope": []}
            """;

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldRegisterAClientThatCanSignIn() {
        Reply made = server.post(CLIENTS, TESTER);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String id = made.text("/id");
        String secret = made.text("/secret");

        assertThat(id).hasSize(36);
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(made.text("/authorizedGrantType")).isEqualTo("CLIENT-CREDENTIALS");
        assertThat(made.text("/state")).isEqualTo("active");
        assertThat(made.text("/roleIds/0")).isEqualTo("role-tester");
        assertThat(made.text("/createdBy/id")).isEqualTo("parley-dev");
        assertThat(made.text("/dateCreated")).isEqualTo("2026-08-15T08:23:58.123Z");
        assertThat(made.text("/selfUri")).isEqualTo(CLIENTS + "/" + id);

        Reply login = server.login(id, secret, "grant_type=client_credentials");
        assertThat(login.json().at("/expires_in").intValue()).isEqualTo(300);
        String token = login.text("/access_token");
        assertThat(server.getWith(token, "/api/v2/textbots/bots/search").status())
                .isEqualTo(200);
        assertThat(server.getWith(token, CLIENTS).status()).isEqualTo(403);

        Reply read = server.get(CLIENTS + "/" + id);
        assertThat(read.text("/name")).isEqualTo("Bot tester");
        assertThat(read.json().has("secret")).isFalse();
        assertThat(server.stores.clients().find(id).orElseThrow().secretHash()).startsWith("$2");
    }

    @Test
    void shouldRegisterAClientForUsers() {
        Reply made = server.post(CLIENTS, """
                {"name": "Web", "authorizedGrantType": "CODE", "registeredRedirectUri": ["https://web.example/cb"]}
                """);
        CodeFlow flow = new CodeFlow(server, made.text("/id"), "https://web.example/cb");

        Reply tokens = server.tokenRequest(
                flow.form(flow.code()), "Authorization", TestServer.basic(made.text("/id"), made.text("/secret")));
        assertThat(tokens.text("/refresh_token")).hasSize(43);
        assertThat(tokens.json().at("/expires_in").intValue()).isEqualTo(86_400);
    }

    @Test
    void shouldChangeAClient() {
        String id = server.post(CLIENTS, TESTER).text("/id");
        server.clock.forward(java.time.Duration.ofSeconds(5));

        Reply changed = put(id, TESTER.replace("Bot tester", "Other name").replace("300", "600"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.text("/name")).isEqualTo("Other name");
        assertThat(changed.text("/dateCreated")).isEqualTo("2026-08-15T08:23:58.123Z");
        assertThat(changed.text("/dateModified")).isEqualTo("2026-08-15T08:24:03.123Z");
        assertThat(changed.json().has("secret")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"active, 200, 200", "inactive, 400, 200", "disabled, 400, 401"})
    void shouldHeedTheState(String state, int login, int use) {
        Reply made = server.post(CLIENTS, TESTER);
        String id = made.text("/id");
        String token = server.token(id, made.text("/secret"));
        put(id, TESTER.replace("\"description\"", "\"state\": \"" + state + "\", \"description\""));

        assertThat(server.login(id, made.text("/secret"), "grant_type=client_credentials")
                        .status())
                .isEqualTo(login);
        assertThat(server.getWith(token, "/api/v2/tokens/me").status()).isEqualTo(use);
    }

    @Test
    void shouldRenewASecret() {
        Reply made = server.post(CLIENTS, TESTER);
        String id = made.text("/id");
        Reply renewed = server.post(CLIENTS + "/" + id + "/secret", "");

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.text("/secret")).hasSize(43).isNotEqualTo(made.text("/secret"));
        assertThat(server.login(id, made.text("/secret"), "grant_type=client_credentials")
                        .status())
                .isEqualTo(400);
        assertThat(server.token(id, renewed.text("/secret"))).isNotEmpty();
    }

    @Test
    void shouldForgetAClientWithItsTokens() {
        Reply made = server.post(CLIENTS, TESTER);
        String id = made.text("/id");
        String token = server.token(id, made.text("/secret"));

        Reply deleted = delete(id);
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEmpty();
        assertThat(server.getWith(token, "/api/v2/tokens/me").text("/code")).isEqualTo("bad.credentials");
        assertThat(delete(id).status()).isEqualTo(404);
        assertThat(server.get(CLIENTS + "/" + id).text("/code")).isEqualTo("not.found");
    }

    @Test
    void shouldListThoseOfTheWorkspaceAndTheOthers() {
        int fixed = server.get(CLIENTS).json().at("/total").intValue();
        for (int i = 0; i < 3; i++) {
            server.post(CLIENTS, TESTER);
            server.clock.forward(java.time.Duration.ofSeconds(1));
        }
        Reply page = server.get(CLIENTS + "?pageSize=2&pageNumber=" + (fixed / 2 + 1));

        assertThat(page.json().at("/total").intValue()).isEqualTo(fixed + 3);
        assertThat(page.json().at("/pageCount").intValue()).isEqualTo((fixed + 4) / 2);
        assertThat(page.json().at("/entities").size()).isEqualTo(2);
        assertThat(page.text("/previousUri")).isEqualTo(CLIENTS + "?pageSize=2&pageNumber=" + fixed / 2);
        assertThat(page.body()).doesNotContain("secret");
        assertThat(server.get(CLIENTS + "?pageSize=100").json().has("nextUri")).isFalse();
        assertThat(server.get(CLIENTS + "?pageSize=0&pageNumber=0").status()).isEqualTo(200);
    }

    @Test
    void shouldLeaveClientsOfTheWorkspaceAlone() {
        assertThat(server.get(CLIENTS + "/portal").text("/authorizedGrantType")).isEqualTo("CODE");
        assertThat(put("portal", TESTER).status()).isEqualTo(409);
        assertThat(delete("parley-dev").status()).isEqualTo(409);
        assertThat(server.post(CLIENTS + "/portal/secret", "").text("/message")).contains("organization.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"authorizedGrantType": "CODE"}                                  | 400 | bad.request          | name
            {"name": " ", "authorizedGrantType": "CODE"}                     | 400 | bad.request          | name
            {"name": "A"}                                                    | 400 | grant.type.required  | authorizedGrantType
            {"name": "A", "authorizedGrantType": "PASSWORD"}                 | 400 | bad.grant.type       | SAML2-BEARER
            {"name": "A", "authorizedGrantType": "nonsense"}                 | 400 | bad.grant.type       | nonsense
            {"name": "A", "authorizedGrantType": "CLIENT-CREDENTIALS"}       | 400 | missing.client.roles | roleDivisions
            {"name": "A", "authorizedGrantType": "CODE"}                     | 400 | bad.request          | registeredRedirectUri
            {"name": "A", "authorizedGrantType": "CODE", "registeredRedirectUri": ["javascript:x"]}    | 400 | bad.request | scheme
            {"name": "A", "authorizedGrantType": "CLIENT_CREDENTIALS", "roleIds": ["nobody"]}          | 400 | bad.request | nobody
            {"name": "A", "authorizedGrantType": "SAML2-BEARER", "accessTokenValiditySeconds": 299}    | 400 | bad.request | accessTokenValiditySeconds
            {"name": "A", "authorizedGrantType": "SAML2-BEARER", "accessTokenValiditySeconds": 172801} | 400 | bad.request | accessTokenValiditySeconds
            {"name": "A", "authorizedGrantType": "SAML2-BEARER", "state": "asleep"}                    | 400 | invalid.value | disabled
            """)
    void shouldSayWhatIsWrongWithAClient(String body, int status, String code, String word) {
        Reply reply = server.post(CLIENTS, body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.body()).contains(word);
    }

    @Test
    void shouldLetNobodyGiveMoreThanHeHas() {
        CodeFlow portal = CodeFlow.ofPortal(server);
        String ben = ofBen(portal);

        Reply refused = postWith(ben, CLIENTS, TESTER);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/code")).isEqualTo("missing.permissions");
        assertThat(refused.text("/message")).contains("[integrations:integration:view, textbots:*:*]");
        assertThat(postWith(ben, CLIENTS, TESTER.replace("role-tester", "role-keeper"))
                        .status())
                .isEqualTo(200);

        String powerful = server.post(CLIENTS, TESTER.replace("role-tester", "role-admin"))
                .text("/id");
        assertThat(postWith(ben, CLIENTS + "/" + powerful + "/secret", "").status())
                .as("nor learn the secret of a mightier client")
                .isEqualTo(403);
    }

    private String ofBen(CodeFlow flow) {
        try (Browser browser = new Browser(server)) {
            String query = browser.authorize(flow.path(""), "ben@example.com", "ben's password")
                    .getRawQuery();
            return flow.redeem(CodeFlow.parameter(query, "code")).text("/access_token");
        }
    }

    private Reply postWith(String token, String path, String body) {
        return server.send(HttpRequest.newBuilder(server.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", TestServer.JSON)
                .POST(BodyPublishers.ofString(body)));
    }

    private Reply put(String id, String body) {
        return server.send(server.request(CLIENTS + "/" + id)
                .header("Content-Type", TestServer.JSON)
                .PUT(BodyPublishers.ofString(body)));
    }

    private Reply delete(String id) {
        return server.send(server.request(CLIENTS + "/" + id).DELETE());
    }
}
