package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import dev.parley.server.saml.SigningProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** The rules of the token endpoint for codes and refresh tokens, each under the section it comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenRulesTest {
    private final TestServer server = TestServer.start();
    private final CodeFlow portal = CodeFlow.ofPortal(server);
    private final CodeFlow other = new CodeFlow(server, "other", TestAccounts.PORTAL_CALLBACK);
    private final CodeFlow app = CodeFlow.ofApp(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> shouldKeepTheRules() {
        return Stream.of(
                rule("RFC 6749 §4.1.4", "a code is exchanged for an access and a refresh token", () -> {
                    Reply reply = portal.redeem(portal.code());
                    assertThat(reply.status()).isEqualTo(200);
                    assertThat(reply.json().propertyNames())
                            .containsExactly("access_token", "token_type", "expires_in", "refresh_token");
                    assertThat(reply.text("/access_token")).matches("[A-Za-z0-9_-]{43}");
                    assertThat(reply.text("/refresh_token")).matches("[A-Za-z0-9_-]{43}");
                    assertThat(reply.json().at("/expires_in").intValue()).isEqualTo(600);
                    assertThat(server.getWith(reply.text("/access_token"), "/api/v2/tokens/me")
                                    .text("/OAuthClient/authorizedGrantType"))
                            .isEqualTo("CODE");
                }),
                rule("RFC 6749 §5.1", "no answer with a token is kept by caches", () -> {
                    Reply reply = portal.redeem(portal.code());
                    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(reply.header("Pragma")).isEqualTo("no-cache");
                    assertThat(reply.header("Content-Type")).startsWith("application/json");
                }),
                rule("RFC 6749 §4.1.2", "a second exchange takes back what came of the first", () -> {
                    String code = portal.code();
                    Reply first = portal.redeem(code);
                    assertRefused(portal.redeem(code), "invalid_grant");
                    assertThat(server.getWith(first.text("/access_token"), "/api/v2/tokens/me")
                                    .status())
                            .isEqualTo(401);
                    assertRefused(portal.refresh(first.text("/refresh_token")), "invalid_grant");
                }),
                rule("RFC 6749 §4.1.2", "a code lives for a minute", () -> {
                    try (TestServer own = TestServer.start()) {
                        CodeFlow flow = CodeFlow.ofPortal(own);
                        String early = flow.code();
                        own.clock.forward(Duration.ofSeconds(59));
                        assertThat(flow.redeem(early).status()).isEqualTo(200);
                        String late = flow.code();
                        own.clock.forward(Duration.ofSeconds(60));
                        assertRefused(flow.redeem(late), "invalid_grant");
                    }
                }),
                rule("RFC 6749 §4.1.3", "a code is its client's only, and a stranger does not spoil it", () -> {
                    String code = portal.code();
                    assertRefused(other.redeem(code), "invalid_grant");
                    assertThat(portal.redeem(code).status()).isEqualTo(200);
                }),
                rule("RFC 6749 §4.1.3", "the redirect URI is the one of the request", () -> {
                    String code = app.codeWithPkce();
                    CodeFlow otherPort = new CodeFlow(server, "app", "http://127.0.0.1:51005/cb");
                    assertRefused(otherPort.redeemWithPkce(code), "invalid_grant");
                    assertThat(app.redeemWithPkce(code).status()).isEqualTo(200);
                }),
                rule("RFC 6749 §4.1.3", "a redirect URI that was named must be named again", () -> {
                    String form = "grant_type=authorization_code&code=" + portal.code();
                    assertRefused(server.tokenRequest(form, "Authorization", portal.basic()), "invalid_grant");
                }),
                rule(
                        "RFC 6749 §4.1.3",
                        "a code is required",
                        () -> assertRefused(
                                server.tokenRequest(
                                        "grant_type=authorization_code&code=", "Authorization", portal.basic()),
                                "invalid_request")),
                rule("RFC 6749 §3.2.1", "a client with a secret must show it", () -> {
                    String code = portal.code();
                    assertRefused(server.tokenRequest(portal.form(code) + "&client_id=portal"), "invalid_client");
                    assertThat(portal.redeem(code).status()).isEqualTo(200);
                }),
                rule("RFC 6749 §3.2.1", "a wrong secret does not spoil a code", () -> {
                    String code = portal.code();
                    assertRefused(
                            server.tokenRequest(
                                    portal.form(code), "Authorization", TestServer.basic("portal", "wrong")),
                            "invalid_client");
                    assertThat(portal.redeem(code).status()).isEqualTo(200);
                }),
                rule(
                        "RFC 6749 §2.3",
                        "nobody authenticates in two ways",
                        () -> assertRefused(
                                server.tokenRequest(
                                        portal.form("x") + "&client_secret=portal-secret",
                                        "Authorization",
                                        portal.basic()),
                                "invalid_request")),
                rule(
                        "RFC 6749 §2.3.1",
                        "secrets stand in HTTP Basic only",
                        () -> assertRefused(
                                server.tokenRequest(portal.form("x") + "&client_id=portal&client_secret=portal-secret"),
                                "invalid_client")),
                rule(
                        "RFC 6749 §2.3.1",
                        "secrets in the address are not looked at",
                        () -> assertRefused(
                                server.send(java.net.http.HttpRequest.newBuilder(
                                                server.uri("/oauth/token?client_id=portal&client_secret=portal-secret"
                                                        + "&grant_type=client_credentials"))
                                        .POST(java.net.http.HttpRequest.BodyPublishers.noBody())),
                                "invalid_client")),
                rule(
                        "RFC 6749 §3.2",
                        "no parameter stands twice",
                        () -> assertRefused(
                                server.tokenRequest(portal.form("x") + "&code=y", "Authorization", portal.basic()),
                                "invalid_request")),
                rule(
                        "RFC 6749 §3.2",
                        "tokens are asked for with POST",
                        () -> assertThat(server.send(java.net.http.HttpRequest.newBuilder(server.uri("/oauth/token")))
                                        .status())
                                .isEqualTo(405)),
                rule("RFC 6749 §5.2", "a client uses its own grant types only", () -> {
                    assertRefused(
                            server.tokenRequest("grant_type=client_credentials", "Authorization", portal.basic()),
                            "unauthorized_client");
                    assertRefused(
                            server.tokenRequest(
                                    portal.form("x"), "Authorization", TestServer.basic("turner", "turner+secret%")),
                            "unauthorized_client");
                }),
                rule(
                        "RFC 6749 §4.4.2",
                        "a client without a secret cannot act for itself",
                        () -> assertRefused(
                                server.tokenRequest("grant_type=client_credentials&client_id=app"), "invalid_client")),
                rule(
                        "RFC 6749 §4.4.3",
                        "a client that acts for itself gets no refresh token",
                        () -> assertThat(server.login("turner", "turner+secret%", "grant_type=client_credentials")
                                        .json()
                                        .has("refresh_token"))
                                .isFalse()),
                rule("RFC 7636 §4.5", "PKCE works without a secret", () -> {
                    assertThat(app.redeemWithPkce(app.codeWithPkce()).text("/refresh_token"))
                            .hasSize(43);
                    assertThat(portal.redeemWithPkce(portal.codeWithPkce()).text("/refresh_token"))
                            .as("also for a client that has one, as the SDKs do it")
                            .hasSize(43);
                }),
                rule("RFC 7636 §4.5", "PKCE works with a secret, as the CLI does it", () -> {
                    String form =
                            portal.form(portal.codeWithPkce()) + "&client_id=portal&code_verifier=" + CodeFlow.VERIFIER;
                    assertThat(server.tokenRequest(form, "Authorization", portal.basic())
                                    .text("/refresh_token"))
                            .hasSize(43);
                }),
                rule("RFC 7636 §4.5", "PKCE works with an id and an empty secret", () -> {
                    String form = app.form(app.codeWithPkce()) + "&client_id=app&code_verifier=" + CodeFlow.VERIFIER;
                    assertThat(server.tokenRequest(form, "Authorization", TestServer.basic("app", ""))
                                    .text("/refresh_token"))
                            .hasSize(43);
                }),
                rule("RFC 7636 §4.6", "the verifier must fit", () -> {
                    String code = app.codeWithPkce();
                    String wrong = CodeFlow.VERIFIER.replace('a', 'b');
                    assertRefused(
                            server.tokenRequest(app.form(code) + "&client_id=app&code_verifier=" + wrong),
                            "invalid_grant");
                    assertThat(app.redeemWithPkce(code).status()).isEqualTo(200);
                }),
                rule("RFC 7636 §4.6", "the verifier must be there", () -> {
                    assertRefused(
                            server.tokenRequest(app.form(app.codeWithPkce()) + "&client_id=app"), "invalid_grant");
                    assertRefused(portal.redeem(portal.codeWithPkce()), "invalid_grant");
                }),
                rule("RFC 7636 §4.1", "a verifier has 43 to 128 characters of few kinds", () -> {
                    for (String verifier : List.of("a".repeat(42), "a".repeat(129), "%20" + "a".repeat(43), "%C5%9F")) {
                        assertRefused(
                                server.tokenRequest(app.form("x") + "&client_id=app&code_verifier=" + verifier),
                                "invalid_request");
                    }
                    for (String verifier : List.of("a".repeat(43), "a".repeat(128))) {
                        assertRefused(
                                server.tokenRequest(app.form("x") + "&client_id=app&code_verifier=" + verifier),
                                "invalid_grant");
                    }
                }),
                rule(
                        "RFC 9700 §2.1.1",
                        "a verifier without a challenge is a downgrade",
                        () -> assertRefused(
                                server.tokenRequest(
                                        portal.form(portal.code()) + "&code_verifier=" + CodeFlow.VERIFIER,
                                        "Authorization",
                                        portal.basic()),
                                "invalid_grant")),
                rule("RFC 6749 §4.1.3", "a code must be one of ours", () -> {
                    assertRefused(portal.redeem("x"), "invalid_grant");
                    assertRefused(portal.redeem("a".repeat(43)), "invalid_grant");
                }),
                rule(
                        "RFC 6749 §4.1.3",
                        "a client without a secret must say who it is",
                        () -> assertRefused(
                                server.tokenRequest(
                                        app.form(app.codeWithPkce()) + "&code_verifier=" + CodeFlow.VERIFIER),
                                "invalid_client")),
                rule("RFC 6749 §3.2", "a parameter without a value is absent", () -> {
                    assertRefused(
                            server.tokenRequest("grant_type=&client_id=", "Authorization", portal.basic()),
                            "invalid_request");
                    assertRefused(
                            server.tokenRequest(app.form(app.codeWithPkce()) + "&client_id=app&code_verifier="),
                            "invalid_grant");
                    assertThat(server.tokenRequest(
                                            portal.form(portal.code()) + "&code_verifier=&client_secret=&orgName=",
                                            "Authorization",
                                            portal.basic())
                                    .status())
                            .isEqualTo(200);
                }),
                rule(
                        "RFC 6749 §3.2",
                        "unknown parameters are ignored",
                        () -> assertThat(server.tokenRequest(
                                                portal.form(portal.code()) + "&later=1&scope=all",
                                                "Authorization",
                                                portal.basic())
                                        .status())
                                .isEqualTo(200)),
                rule("RFC 6749 §5.2", "the grant type is required, and a known one", () -> {
                    assertRefused(server.tokenRequest("code=x", "Authorization", portal.basic()), "invalid_request");
                    assertRefused(
                            server.tokenRequest("grant_type=carrier_pigeon", "Authorization", portal.basic()),
                            "unsupported_grant_type");
                }),
                rule("RFC 6749 §5.2", "no refusal is kept by caches", () -> {
                    Reply reply = portal.redeem("x");
                    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(reply.header("Pragma")).isEqualTo("no-cache");
                    assertThat(reply.header("Content-Type")).startsWith("application/json");
                }),
                rule("RFC 6749 §6", "a refresh token is required, and one of ours", () -> {
                    assertRefused(
                            server.tokenRequest("grant_type=refresh_token", "Authorization", portal.basic()),
                            "invalid_request");
                    assertRefused(portal.refresh("a".repeat(43)), "invalid_grant");
                }),
                rule("RFC 7636 §4.6", "the challenge is no verifier", () -> {
                    String code = app.codeWithPkce();
                    assertRefused(
                            server.tokenRequest(app.form(code) + "&client_id=app&code_verifier="
                                    + CodeFlow.challenge(CodeFlow.VERIFIER)),
                            "invalid_grant");
                }),
                rule(
                        "RFC 7636 §B",
                        "the challenge of the standard's example is that of its verifier",
                        () -> assertThat(app.redeem(
                                                app.code("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
                                                "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                                        .status())
                                .isEqualTo(200)),
                rule("RFC 9700 §4.5", "a code of another sign-in does not fit the verifier of this one", () -> {
                    String stolen = app.code(CodeFlow.challenge("b".repeat(43)));
                    assertRefused(app.redeem(stolen, CodeFlow.VERIFIER), "invalid_grant");
                }),
                rule(
                        "RFC 9700 §4.15",
                        "a client that acts for itself is no user",
                        () -> assertThat(server.getWith(server.token("turner", "turner+secret%"), "/api/v2/users/me")
                                        .text("/code"))
                                .isEqualTo("not.a.user")),
                rule("RFC 6749 §6", "a refresh token gives a new access token", () -> {
                    Reply first = portal.redeem(portal.code());
                    Reply second = portal.refresh(first.text("/refresh_token"));
                    assertThat(second.status()).isEqualTo(200);
                    assertThat(second.text("/access_token")).isNotEqualTo(first.text("/access_token"));
                    assertThat(server.getWith(second.text("/access_token"), "/api/v2/users/me")
                                    .text("/id"))
                            .isEqualTo("user-ann");
                    assertThat(server.getWith(first.text("/access_token"), "/api/v2/tokens/me")
                                    .status())
                            .isEqualTo(200);
                }),
                rule("RFC 6749 §6", "a refresh token is its client's only", () -> {
                    String refresh = portal.redeem(portal.code()).text("/refresh_token");
                    assertRefused(other.refresh(refresh), "invalid_grant");
                    assertThat(portal.refresh(refresh).status()).isEqualTo(200);
                }),
                rule("RFC 6749 §6", "a client that showed its secret must show it again", () -> {
                    String refresh = portal.redeem(portal.code()).text("/refresh_token");
                    assertRefused(
                            server.tokenRequest("grant_type=refresh_token&client_id=portal&refresh_token=" + refresh),
                            "invalid_client");
                    assertThat(portal.refresh(refresh).status()).isEqualTo(200);
                }),
                rule("RFC 6749 §6", "a client without a secret refreshes with its id", () -> {
                    String refresh = app.redeemWithPkce(app.codeWithPkce()).text("/refresh_token");
                    Reply next = server.tokenRequest("grant_type=refresh_token&client_id=app&refresh_token=" + refresh);
                    assertThat(next.text("/refresh_token")).hasSize(43);
                }),
                rule("RFC 6749 §6", "a code is no refresh token, and the other way round", () -> {
                    assertRefused(portal.refresh(portal.code()), "invalid_grant");
                    assertRefused(portal.redeem(portal.redeem(portal.code()).text("/refresh_token")), "invalid_grant");
                }),
                rule("RFC 9700 §4.14.2", "each refresh gives a new refresh token", () -> {
                    Set<String> seen = new HashSet<>();
                    String refresh = portal.redeem(portal.code()).text("/refresh_token");
                    for (int i = 0; i < 4; i++) {
                        assertThat(seen.add(refresh)).isTrue();
                        refresh = portal.refresh(refresh).text("/refresh_token");
                    }
                }),
                rule("RFC 9700 §4.14.2", "a used refresh token takes back the whole sign-in", () -> {
                    Reply first = portal.redeem(portal.code());
                    Reply second = portal.refresh(first.text("/refresh_token"));
                    Reply bystander = portal.redeem(portal.code());
                    assertRefused(portal.refresh(first.text("/refresh_token")), "invalid_grant");
                    assertRefused(portal.refresh(second.text("/refresh_token")), "invalid_grant");
                    for (Reply reply : List.of(first, second)) {
                        assertThat(server.getWith(reply.text("/access_token"), "/api/v2/tokens/me")
                                        .text("/code"))
                                .isEqualTo("bad.credentials");
                    }
                    assertThat(portal.refresh(bystander.text("/refresh_token")).status())
                            .as("another sign-in of the same user")
                            .isEqualTo(200);
                }),
                rule("RFC 9700 §4.14.2", "a refresh token that nobody uses expires", () -> {
                    try (TestServer own = TestServer.start()) {
                        CodeFlow flow = CodeFlow.ofPortal(own);
                        String refresh = flow.redeem(flow.code()).text("/refresh_token");
                        own.clock.forward(Duration.ofDays(29));
                        refresh = flow.refresh(refresh).text("/refresh_token");
                        own.clock.forward(Duration.ofDays(29));
                        refresh = flow.refresh(refresh).text("/refresh_token");
                        own.clock.forward(Duration.ofDays(30));
                        assertRefused(flow.refresh(refresh), "invalid_grant");
                    }
                }),
                rule(
                        "RFC 9700 §2.4",
                        "nobody signs in with a user's password",
                        () -> assertRefused(
                                server.tokenRequest(
                                        "grant_type=password&username=ann&password=ann%27s+password",
                                        "Authorization", portal.basic()),
                                "unsupported_grant_type")),
                rule("RFC 6750 §2.3", "the API takes no token in the address", () -> {
                    String token = server.token();
                    assertThat(server.send(java.net.http.HttpRequest.newBuilder(
                                            server.uri("/api/v2/tokens/me?access_token=" + token)))
                                    .status())
                            .isEqualTo(401);
                }),
                rule("RFC 7009 §2.2", "a token that is given back is void, and its sign-in goes on", () -> {
                    Reply first = portal.redeem(portal.code());
                    assertThat(server.send(java.net.http.HttpRequest.newBuilder(server.uri("/api/v2/tokens/me"))
                                            .header("Authorization", "Bearer " + first.text("/access_token"))
                                            .DELETE())
                                    .status())
                            .isEqualTo(200);
                    assertThat(server.getWith(first.text("/access_token"), "/api/v2/tokens/me")
                                    .status())
                            .isEqualTo(401);
                    assertThat(portal.refresh(first.text("/refresh_token")).status())
                            .isEqualTo(200);
                }),
                rule("RFC 7522 §2.1", "an assertion gives a token that acts for its user", () -> {
                    Reply reply = assertion("ok", "ann@example.com", "orgName=Test+Org");
                    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
                    assertThat(reply.json().propertyNames())
                            .as("RFC 7521 §4.1: no refresh token")
                            .containsExactly("access_token", "token_type", "expires_in");
                    String token = reply.text("/access_token");
                    assertThat(server.getWith(token, "/api/v2/users/me").text("/id"))
                            .isEqualTo("user-ann");
                    assertThat(server.getWith(token, "/api/v2/tokens/me").text("/OAuthClient/authorizedGrantType"))
                            .isEqualTo("SAML2-BEARER");
                    assertRefused(assertion("ok", "ann@example.com", "orgName=testorg"), "invalid_grant");
                }),
                rule("RFC 7522 §2.1", "organization, user, client and assertion must fit", () -> {
                    assertRefused(assertion("a1", "ann@example.com", "orgName=other"), "invalid_request");
                    assertRefused(assertion("a2", "ann@example.com", "x=y"), "invalid_request");
                    assertRefused(assertion("a3", "nobody@example.com", "orgName=testorg"), "invalid_grant");
                    String form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&orgName=testorg";
                    assertRefused(server.login("many", "many-secret", form + "&assertion=abc"), "invalid_grant");
                    assertRefused(server.login("many", "many-secret", form), "invalid_request");
                    assertRefused(
                            server.login("turner", "turner+secret%", form + "&assertion=abc"), "unauthorized_client");
                    assertRefused(server.tokenRequest(form + "&assertion=abc&client_id=many"), "invalid_client");
                }),
                rule("wire-contract §2.2", "a bearer token is no proof here", () -> {
                    for (String form :
                            List.of(portal.form("x") + "&client_id=portal", "grant_type=client_credentials")) {
                        assertRefused(
                                server.tokenRequest(form, "Authorization", "Bearer " + server.token()),
                                "invalid_client");
                    }
                }),
                rule("RFC 9700 §4.3.2", "codes and tokens are not kept as they are", () -> {
                    String code = portal.code();
                    Reply reply = portal.redeem(code);
                    assertThat(server.stores.keptInsteadOfTokens())
                            .doesNotContain(code, reply.text("/access_token"), reply.text("/refresh_token"))
                            .allSatisfy(kept -> assertThat(kept).matches("[0-9a-f]{64}"));
                }));
    }

    /** Of many that come with one code at once one gets tokens, and those are taken back. */
    @Test
    void shouldLetOnlyOneExchangeACodeAtATime() throws Exception {
        String code = portal.code();
        List<Future<Reply>> replies = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                replies.add(threads.submit(() -> portal.redeem(code)));
            }
        }
        List<Reply> granted = new ArrayList<>();
        for (Future<Reply> reply : replies) {
            if (reply.get().status() == 200) {
                granted.add(reply.get());
            }
        }
        assertThat(granted).hasSize(1);
        assertThat(server.getWith(granted.getFirst().text("/access_token"), "/api/v2/tokens/me")
                        .status())
                .isEqualTo(401);
    }

    private Reply assertion(String id, String subject, String more) {
        SigningProvider provider = TestAccounts.IDENTITY_PROVIDER;
        String assertion = SigningProvider.encode(provider.sign(provider.assertion(id, subject), id));
        return server.login(
                "many",
                "many-secret",
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&" + more + "&assertion="
                        + CodeFlow.encoded(assertion));
    }

    private static DynamicTest rule(String section, String rule, Executable check) {
        return DynamicTest.dynamicTest(section + ": " + rule, check);
    }

    private static void assertRefused(Reply reply, String error) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/error")).as(reply.body()).isEqualTo(error);
        assertThat(reply.text("/error_description"))
                .isEqualTo(reply.text("/description"))
                .matches("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+");
    }
}
