package dev.parley.server;

import static dev.parley.server.TestServer.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldGrantATokenForClientCredentials() {
        TestServer.Reply reply = server.login("parley-dev", "parley-dev-secret", "grant_type=client_credentials");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames()).containsExactly("access_token", "token_type", "expires_in");
        assertThat(reply.text("/access_token")).matches("[A-Za-z0-9_-]{43}");
        assertThat(reply.text("/token_type")).isEqualTo("bearer");
        assertThat(reply.json().get("expires_in").isInt()).isTrue();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(server.stores.keptInsteadOfTokens()).isNotEmpty().doesNotContain(reply.text("/access_token"));
    }

    @Test
    void shouldLiveAsLongAsTheClientSays() {
        assertThat(server.login("turner", "turner+secret%", "grant_type=client_credentials")
                        .json()
                        .get("expires_in")
                        .intValue())
                .isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashed", "hashed-argon"})
    void shouldCompareWithAHash(String id) {
        assertThat(server.login(id, "hashed-secret", "grant_type=client_credentials")
                        .status())
                .isEqualTo(200);
        assertThat(server.login(id, "other", "grant_type=client_credentials").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "parley-dev, wrong, grant_type=client_credentials, invalid_client, authentication failed",
        "parley-dev, '', grant_type=client_credentials, invalid_client, authentication failed",
        "nobody, wrong, grant_type=client_credentials, invalid_client, client not found",
        "'', '', grant_type=client_credentials, invalid_client, client not found",
        "parley-dev, parley-dev-secret, '', invalid_request, ",
        "parley-dev, parley-dev-secret, grant_type=, invalid_request, ",
        "parley-dev, parley-dev-secret, grant_type=%zz, invalid_request, ",
        "parley-dev, parley-dev-secret, grant_type=carrier_pigeon, unsupported_grant_type, ",
        "parley-dev, parley-dev-secret, grant_type=refresh_token&refresh_token=x, unauthorized_client, ",
        "parley-dev, parley-dev-secret, grant_type=refresh_token, invalid_request, ",
        "parley-dev, parley-dev-secret, grant_type=authorization_code&code=x&redirect_uri=http%3A%2F%2Fa, "
                + "unauthorized_client, ",
        "parley-dev, parley-dev-secret, grant_type=password&username=a&password=b, unsupported_grant_type, ",
        "parley-dev, parley-dev-secret, grant_type=client_credentials&grant_type=client_credentials, "
                + "invalid_request, more than once",
        "parley-dev, parley-dev-secret, grant_type=client_credentials&client_id=turner, invalid_client, another",
        "parley-dev, parley-dev-secret, grant_type=client_credentials&client_secret=x, invalid_request, two ways",
    })
    void shouldRefuseWith400AndBothDescriptions(String id, String secret, String form, String error, String text) {
        TestServer.Reply reply = server.login(id, secret, form);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/error")).isEqualTo(error);
        assertThat(reply.text("/description"))
                .isNotEmpty()
                .isEqualTo(reply.text("/error_description"))
                .contains(text == null ? "" : text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer abc", "Basic", "Basic !!!", "Basic YWJj", "Digest x"})
    void shouldDemandBasicWith400(String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/oauth/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        TestServer.Reply reply =
                server.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/error")).isEqualTo("invalid_client");
    }

    @Test
    void shouldRefuseOtherBodiesWith400() {
        TestServer.Reply reply = server.send(HttpRequest.newBuilder(server.uri("/oauth/token"))
                .header("Authorization", basic("parley-dev", "parley-dev-secret"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"grant_type\": \"client_credentials\"}")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/error")).isEqualTo("invalid_request");
    }

    @Test
    void shouldRefuseVeryLongSecrets() {
        assertThat(server.login("hashed", "x".repeat(3000), "grant_type=client_credentials")
                        .text("/error_description"))
                .isEqualTo("authentication failed");
    }

    @Test
    void shouldTakeCharsetAndCaseOfTheFormType() {
        TestServer.Reply reply = server.send(HttpRequest.newBuilder(server.uri("/OAuth/Token"))
                .header(
                        "Authorization",
                        basic("parley-dev", "parley-dev-secret").replace("Basic", "basic"))
                .header("Content-Type", "Application/X-WWW-Form-UrlEncoded; Charset=UTF-8")
                .POST(BodyPublishers.ofString("scope=a&grant_type=client_credentials")));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
