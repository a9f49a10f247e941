package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.oauth.SignInSettings;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of authorization requests, each under the section it comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationRulesTest {
    private static final String GOOD_CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final TestServer server = TestServer.start();
    private final TestServer legacy =
            TestServer.start(options -> options.withSignIn(new SignInSettings(true, Duration.ofDays(30), 30)));

    @AfterAll
    void stop() {
        server.close();
        legacy.close();
    }

    /**
     * Every request is to {@code /oauth/authorize}; {@code PORTAL} stands for a client and its redirect URI, {@code PKCE}
     * for a challenge. The answer is the sign-in page, a page that says what is wrong, or an error sent to the client.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            RFC 6749 §3.1     | a request leads to the sign-in page            | PORTAL&response_type=code                 | sign-in
            RFC 6749 §3.1     | unknown parameters are ignored                 | PORTAL&response_type=code&foo=bar&scope=x | sign-in
            RFC 6749 §3.1     | those of the platform are taken                | PORTAL&response_type=code&org=o&provider=p&target=t&login_hint=a | sign-in
            RFC 6749 §3.1     | a parameter without a value is absent          | PORTAL&response_type=                     | invalid_request
            RFC 6749 §3.1     | no parameter stands twice                      | PORTAL&response_type=code&state=a&state=b | page
            RFC 6749 §3.1     | no client stands twice                         | client_id=other&PORTAL&response_type=code | page
            RFC 6749 §3.1.1   | the response type is required                  | PORTAL                                    | invalid_request
            RFC 6749 §3.1.1   | an unknown response type is an error           | PORTAL&response_type=secret               | unsupported_response_type
            RFC 6749 §3.1.1   | combined response types are unknown            | PORTAL&response_type=code%20token         | unsupported_response_type
            RFC 6749 §3.1.2   | a redirect URI has no fragment                 | client_id=portal&response_type=code&redirect_uri=https%3A%2F%2Fportal.example%2Fcb%23a | page
            RFC 6749 §3.1.2   | a redirect URI is absolute                     | client_id=portal&response_type=code&redirect_uri=%2Fcb | page
            RFC 6749 §3.1.2   | a redirect URI runs no script                  | client_id=portal&response_type=code&redirect_uri=javascript%3Aalert(1) | page
            RFC 6749 §3.1.2.3 | of several redirect URIs one must be named     | client_id=many&response_type=code         | page
            RFC 6749 §3.1.2.3 | the only redirect URI need not be named        | client_id=portal&response_type=code       | sign-in
            RFC 6749 §3.1.2.4 | nobody is sent to an unregistered place        | client_id=portal&response_type=code&redirect_uri=https%3A%2F%2Fevil.example%2Fcb | page
            RFC 6749 §4.1.2.1 | … also not with an error                       | client_id=portal&response_type=x&redirect_uri=https%3A%2F%2Fevil.example%2Fcb | page
            RFC 6749 §4.1.2.1 | the client must be known                       | client_id=nobody&response_type=code       | page
            RFC 6749 §4.1.2.1 | the client must be there                       | response_type=code                        | page
            RFC 6749 §4.1.2.1 | the client must be allowed to use codes        | client_id=old&response_type=code          | unauthorized_client
            RFC 6749 §4.1.2.1 | a client that acts for itself has no place     | client_id=turner&response_type=code       | page
            RFC 7636 §4.3     | a challenge is taken                           | PORTAL&response_type=code&PKCE            | sign-in
            RFC 7636 §4.3     | without a method the challenge is plain        | PORTAL&response_type=code&code_challenge=abc | invalid_request
            RFC 7636 §4.4.1   | other methods than S256 are refused            | PORTAL&response_type=code&code_challenge=abc&code_challenge_method=plain | invalid_request
            RFC 7636 §4.2     | a challenge is a SHA-256 in base64url          | PORTAL&response_type=code&code_challenge=abc&code_challenge_method=S256 | invalid_pkce_package
            RFC 7636 §4.2     | … of 43 letters, without padding               | PORTAL&response_type=code&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM%3D | invalid_pkce_package
            RFC 7636 §4.3     | the name of a method has its case              | PORTAL&response_type=code&code_challenge_method=s256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM | invalid_request
            RFC 7636 §4.3     | a method needs a challenge                     | PORTAL&response_type=code&code_challenge_method=S256 | invalid_pkce_package
            RFC 7636 §4.4.1   | a client without a secret must use PKCE        | client_id=app&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcb | invalid_request
            RFC 8252 §7.3     | on the loopback interface any port will do     | client_id=app&response_type=code&PKCE&redirect_uri=http%3A%2F%2F127.0.0.1%3A51004%2Fcb | sign-in
            RFC 8252 §7.3     | … but no other path                            | client_id=app&response_type=code&PKCE&redirect_uri=http%3A%2F%2F127.0.0.1%3A51004%2Fx | page
            RFC 8252 §8.4     | … and no other host                            | client_id=app&response_type=code&PKCE&redirect_uri=http%3A%2F%2F127.0.0.1.evil.example%2Fcb | page
            RFC 9700 §2.1     | redirect URIs are compared letter by letter    | client_id=portal&response_type=code&redirect_uri=https%3A%2F%2Fportal.example%2Fcb%2F | page
            RFC 9700 §4.1.3   | … also where only a query is added             | client_id=portal&response_type=code&redirect_uri=https%3A%2F%2Fportal.example%2Fcb%3Fa%3Db | page
            RFC 9700 §4.1.3   | … or only the host has another case            | client_id=portal&response_type=code&redirect_uri=https%3A%2F%2FPortal.example%2Fcb | page
            RFC 9700 §2.1.2   | there is no implicit grant                     | client_id=old&response_type=token         | unsupported_response_type
            """)
    void shouldAnswerRequests(String section, String rule, String query, String answer) {
        try (Browser browser = new Browser(server)) {
            HttpResponse<String> response = browser.open("/oauth/authorize?"
                    + query.replace("PORTAL", "client_id=portal&redirect_uri=https%3A%2F%2Fportal.example%2Fcb")
                            .replace("PKCE", "code_challenge_method=S256&code_challenge=" + GOOD_CHALLENGE)
                    + (query.contains("state=") ? "" : "&state=s%2F1"));

            switch (answer) {
                case "sign-in" -> {
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
                    assertThat(response.body()).contains("<h1>Sign in</h1>");
                }
                case "page" -> {
                    assertThat(response.statusCode()).isEqualTo(400);
                    assertThat(response.headers().firstValue("Location")).isEmpty();
                    assertThat(response.body()).contains("This does not work");
                }
                default -> assertRefused(Browser.target(response), answer);
            }
        }
    }

    private static void assertRefused(URI target, String error) {
        String parameters = target.getRawFragment() == null ? target.getRawQuery() : target.getRawFragment();
        assertThat(CodeFlow.parameters(parameters))
                .as("RFC 6749 §4.1.2.1: error, its words and the state")
                .containsEntry("error", error)
                .containsEntry("state", "s/1")
                .hasEntrySatisfying(
                        "error_description",
                        words -> assertThat(words).matches("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            RFC 6749 §4.2.2.1 | errors come in the fragment                    | client_id=portal&response_type=token | https://portal.example/cb#error=unauthorized_client
            RFC 6749 §3.1.2   | the query of a redirect URI stays              | client_id=old&response_type=code     | https://old.example/cb?keep=1&error=unauthorized_client
            """)
    void shouldPutErrorsWhereClientsLook(String section, String rule, String query, String start) {
        try (Browser browser = new Browser(legacy)) {
            String target =
                    Browser.target(browser.open("/oauth/authorize?" + query)).toString();

            assertThat(target.replaceAll("(error_description=[^&]*)&(error=.*)", "$2"))
                    .startsWith(start);
        }
    }

    @Test
    void shouldSendATokenInTheFragmentWhereTheLegacySwitchIsOn() {
        try (Browser browser = new Browser(legacy)) {
            URI target = browser.authorize(
                    "/oauth/authorize?client_id=old&response_type=token&state=s%201", "ann", "ann's password");

            assertThat(target.toString()).startsWith("https://old.example/cb?keep=1#");
            Map<String, String> parameters = CodeFlow.parameters(target.getRawFragment());
            assertThat(parameters)
                    .containsEntry("token_type", "bearer")
                    .containsEntry("expires_in", "600")
                    .containsEntry("state", "s 1")
                    .as("RFC 6749 §4.2.2: no refresh token")
                    .containsOnlyKeys("access_token", "expires_in", "token_type", "state");
            assertThat(legacy.getWith(CodeFlow.parameter(target.getRawFragment(), "access_token"), "/api/v2/tokens/me")
                            .text("/OAuthClient/authorizedGrantType"))
                    .isEqualTo("TOKEN");
        }
    }

    /** RFC 8252 §8.6: who cannot prove to be the same program as before asks the user each time. */
    @Test
    void shouldAskForConsentEachTimeWhereAnybodyCouldPoseAsTheClient() {
        String challenge = "&code_challenge_method=S256&code_challenge=" + GOOD_CHALLENGE;
        for (CodeFlow flow :
                java.util.List.of(CodeFlow.ofApp(server), new CodeFlow(server, "spa", "https://spa.example/cb"))) {
            try (Browser browser = new Browser(server)) {
                browser.authorize(flow.path(challenge), "ann", "ann's password");
                HttpResponse<String> again = browser.open(flow.path(challenge));
                assertThat(again.body().contains("act for you?"))
                        .isEqualTo(flow.clientId().equals("app"));
            }
        }
    }

    /** RFC 9700 §4.12: after a form with a password the browser must not send that form on. */
    @Test
    void shouldRedirectFormsWith303() {
        try (Browser browser = new Browser(server)) {
            HttpResponse<String> page = browser.open(CodeFlow.ofPortal(server).path(""));
            HttpResponse<String> signedIn = browser.post(
                    "/oauth/sign-in",
                    Browser.fields(page.body(), Map.of("username", "ben@example.com", "password", "ben's password")));
            assertThat(signedIn.statusCode()).isEqualTo(303);

            HttpResponse<String> consent =
                    browser.open(CodeFlow.ofPortal(server).path(""));
            assertThat(browser.submit(consent, Map.of("decision", "allow")).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void shouldSendNoStateBackThatNobodySent() {
        try (Browser browser = new Browser(server)) {
            URI target = browser.authorize(
                    "/oauth/authorize?response_type=code&client_id=other", "ben@example.com", "ben's password");

            assertThat(CodeFlow.parameters(target.getRawQuery()))
                    .as("RFC 6749 §4.1.2")
                    .containsOnlyKeys("code");
        }
    }

    @Test
    void shouldTellTheClientThatTheUserRefused() {
        try (Browser browser = new Browser(server)) {
            HttpResponse<String> consent =
                    browser.signIn(CodeFlow.ofPortal(server).path("&state=s%2F1"), "ann", "ann's password");

            assertRefused(Browser.target(browser.submit(consent, Map.of("decision", "deny"))), "access_denied");
        }
    }

    /** RFC 6749 §10.12 (forged requests), §10.13 and RFC 9700 §4.16 (frames), RFC 9700 §4.2.4 (referrers). */
    @Test
    void shouldGuardItsPages() {
        try (Browser browser = new Browser(server)) {
            HttpResponse<String> page = browser.open(CodeFlow.ofPortal(server).path(""));
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

            Map<String, String> forged = Map.of("decision", "allow", "request", "client_id=portal&response_type=code");
            assertThat(browser.post("/oauth/authorize", forged).statusCode()).isEqualTo(403);
        }
    }

    /** RFC 9700 §2.6: pages of others may not read what the authorization endpoint says. */
    @Test
    void shouldLetNoOtherOriginReadTheAuthorizationEndpoint() {
        TestServer.Reply reply = server.send(java.net.http.HttpRequest.newBuilder(
                        server.uri(CodeFlow.ofPortal(server).path("")))
                .header("Origin", "http://localhost:3000"));

        assertThat(reply.response().headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
