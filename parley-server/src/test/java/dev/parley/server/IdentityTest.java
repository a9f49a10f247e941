package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What callers learn of themselves (wire-contract §3.4, §6 no. 16). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityTest {
    private final TestServer server = TestServer.start();
    private final CodeFlow portal = CodeFlow.ofPortal(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldTellUsersWhoTheyAre() {
        String token = portal.redeem(portal.code()).text("/access_token");
        Reply me = server.getWith(token, "/api/v2/users/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/id")).isEqualTo("user-ann");
        assertThat(me.text("/name")).isEqualTo("Ann <Lee>");
        assertThat(me.text("/email")).isEqualTo("ann@example.com");
        assertThat(me.text("/username")).isEqualTo("ann");
        assertThat(me.text("/state")).isEqualTo("active");
        assertThat(me.json().at("/version").isInt()).isTrue();
        assertThat(me.text("/division/id")).hasSize(36);
        assertThat(me.text("/selfUri")).isEqualTo("/api/v2/users/user-ann");
        assertThat(me.json().has("organization")).isFalse();
        assertThat(me.body()).doesNotContain("password");
    }

    @Test
    void shouldTellUsersMoreWhenTheyAsk() {
        String token = portal.redeem(portal.code()).text("/access_token");
        Reply me = server.getWith(token, "/api/v2/users/me?expand=organization,authorization&expand=token");

        assertThat(me.text("/organization/name")).isEqualTo("Test Org");
        assertThat(me.text("/authorization/roles/0/name")).isEqualTo("Tester");
        assertThat(me.json().at("/authorization/permissions").toString())
                .isEqualTo("[\"integrations:integration:view\",\"textbots:*:*\"]");
        assertThat(me.text("/token/OAuthClient/id")).isEqualTo("portal");
        assertThat(me.text("/token/OAuthClient/authorizedGrantType")).isEqualTo("CODE");
    }

    @Test
    void shouldTellClientsThatTheyAreNoUsers() {
        Reply me = server.get("/api/v2/users/me");

        assertThat(me.status()).isEqualTo(400);
        assertThat(me.text("/code")).isEqualTo("not.a.user");
        assertThat(me.text("/message"))
                .isEqualTo("This request requires a user context. Client credentials cannot be used for requests that"
                        + " require a user context.");
    }

    @Test
    void shouldLetUsersDoWhatTheirRolesAllow() {
        String token = portal.redeem(portal.code()).text("/access_token");

        assertThat(server.getWith(token, "/api/v2/textbots/bots/search").status())
                .isEqualTo(200);
        Reply clients = server.getWith(token, "/api/v2/oauth/clients");
        assertThat(clients.status()).isEqualTo(403);
        assertThat(clients.text("/messageParams/permissions")).isEqualTo("[oauth:client:view]");
    }

    @Test
    void shouldDescribeTheOrganization() {
        Reply me = server.get("/api/v2/organizations/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/id")).isEqualTo("0b6f5a30-8b9a-4f2f-a9c4-0d9df0e3b001");
        assertThat(me.text("/name")).isEqualTo("Test Org");
        assertThat(me.text("/defaultCountryCode")).isEqualTo("US");
        assertThat(me.text("/defaultLanguage")).isEqualTo("en-us");
        assertThat(me.text("/thirdPartyOrgName")).isEqualTo("testorg");
        assertThat(me.text("/state")).isEqualTo("active");
        assertThat(me.json().at("/version").isInt()).isTrue();
        assertThat(me.json().at("/features").isObject()).isTrue();
    }

    @Test
    void shouldListProducts() {
        Reply products = server.get("/api/v2/authorization/products");

        assertThat(products.status()).isEqualTo(200);
        assertThat(products.json().at("/total").intValue()).isEqualTo(1);
        assertThat(products.json().at("/pageCount").intValue()).isEqualTo(1);
        assertThat(products.text("/entities/0/id")).isNotEmpty();
    }

    @Test
    void shouldNameTheRolesOfAClient() {
        Reply me = server.getWith(server.token("many", "many-secret"), "/api/v2/tokens/me");

        assertThat(me.json().propertyNames())
                .containsExactly("organization", "homeOrganization", "authorizedScope", "OAuthClient");
        assertThat(me.text("/OAuthClient/authorizedGrantType")).isEqualTo("CLIENT-CREDENTIALS");
        assertThat(me.text("/OAuthClient/roleDivisions/0/roleId")).isEqualTo("role-tester");
        for (String list : List.of("/authorizedScope", "/OAuthClient/scope")) {
            assertThat(me.json().at(list).isArray()).isTrue();
        }
    }
}
