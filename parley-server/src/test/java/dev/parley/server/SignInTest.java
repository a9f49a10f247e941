package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages where users sign in, as a browser without scripts sees them. */
class SignInTest {
    private static final String AUTHORIZE =
            "/oauth/authorize?client_id=portal&response_type=code&state=a%26b%20%2B%C5%9F"
                    + "&redirect_uri=https%3A%2F%2Fportal.example%2Fcb";

    private final TestServer server = TestServer.start();
    private final Browser browser = new Browser(server);

    @AfterEach
    void stop() {
        browser.close();
        server.close();
    }

    @Test
    void shouldLeadFromTheRequestOverSignInAndConsentToACode() {
        HttpResponse<String> signIn = browser.open(AUTHORIZE);
        assertThat(signIn.statusCode()).isEqualTo(200);
        assertThat(signIn.body()).contains("<h1>Sign in</h1>", "The portal", "Test Org");

        HttpResponse<String> consent =
                browser.submit(signIn, Map.of("username", "ANN@example.com ", "password", "ann's password"));
        assertThat(consent.statusCode()).isEqualTo(200);
        assertThat(consent.body())
                .contains("Let The portal act for you?", "Ann &lt;Lee&gt;", "<li>textbots:*:*</li>")
                .contains("https://portal.example");

        URI answer = Browser.target(browser.submit(consent, Map.of("decision", "allow")));
        assertThat(answer.toString()).startsWith("https://portal.example/cb?").contains("state=a%26b+%2B%C5%9F");
        assertThat(answer.getQuery()).matches("(.*&)?code=[A-Za-z0-9_-]{43}(&.*)?");
    }

    @Test
    void shouldAskOnlyOnceForConsentAndNotAgainForThePassword() {
        browser.authorize(AUTHORIZE, "ben@example.com", "ben's password");

        assertThat(Browser.target(browser.open(AUTHORIZE)).getQuery()).contains("code=");
        assertThat(browser.open(AUTHORIZE + "&prompt=login").body()).contains("<h1>Sign in</h1>");
        assertThat(Browser.target(browser.signIn(AUTHORIZE + "&prompt=login", "ben@example.com", "ben's password"))
                        .getQuery())
                .as("the wish to sign in again is met once")
                .contains("code=");
        assertThat(browser.signIn(AUTHORIZE + "&prompt=login", "ann", "ann's password")
                        .body())
                .as("another user consents for herself")
                .contains("act for you?");
    }

    @Test
    void shouldTellTheClientThatTheUserRefused() {
        HttpResponse<String> consent = browser.signIn(AUTHORIZE, "ann", "ann's password");
        URI answer = Browser.target(browser.submit(consent, Map.of("decision", "deny")));

        assertThat(answer.toString()).startsWith("https://portal.example/cb?").contains("state=a%26b+%2B%C5%9F");
        assertThat(answer.getQuery()).contains("error=access_denied");
        assertThat(browser.open(AUTHORIZE).body()).as("asked again").contains("act for you?");
    }

    @Test
    void shouldSayThatNameAndPasswordDoNotFitWithoutSayingWhich() {
        HttpResponse<String> wrongPassword = browser.signIn(AUTHORIZE, "ann", "wrong");
        HttpResponse<String> wrongName = browser.signIn(AUTHORIZE, "no\"body", "wrong");
        HttpResponse<String> noPassword = browser.signIn(AUTHORIZE, "cleo@example.com", "");

        assertThat(wrongPassword.statusCode()).isEqualTo(400);
        assertThat(wrongPassword.body())
                .contains("role=\"alert\" id=\"error\">This name and password do not belong together.")
                .contains("value=\"ann\"")
                .doesNotContain("wrong");
        assertThat(wrongName.body()).contains("do not belong together", "no&quot;body");
        assertThat(noPassword.body()).contains("do not belong together");

        assertThat(browser.submit(wrongName, Map.of("username", "ann", "password", "ann's password"))
                        .body())
                .as("the page works again")
                .contains("act for you?");
    }

    @Test
    void shouldSlowDownWhoGuesses() {
        try (TestServer strict = TestServer.start(options ->
                        options.withSignIn(new dev.parley.server.oauth.SignInSettings(false, Duration.ofDays(1), 3)));
                Browser guesser = new Browser(strict)) {
            HttpResponse<String> page = guesser.open(AUTHORIZE);
            for (int i = 0; i < 3; i++) {
                page = guesser.submit(page, Map.of("username", "ann", "password", "guess" + i));
                assertThat(page.statusCode()).isEqualTo(400);
            }
            page = guesser.submit(page, Map.of("username", "ann", "password", "ann's password"));
            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.headers().firstValue("Retry-After")).contains("60");
            assertThat(page.body()).contains("Try again in 60 seconds");

            strict.clock.forward(Duration.ofSeconds(60));
            assertThat(guesser.submit(page, Map.of("username", "ann", "password", "ann's password"))
                            .body())
                    .contains("act for you?");
        }
    }

    @Test
    void shouldRefuseFormsOfOtherSites() {
        browser.authorize(AUTHORIZE, "ann", "ann's password");
        String request = AUTHORIZE.substring(AUTHORIZE.indexOf('?') + 1);

        for (Map<String, String> forged : java.util.List.of(
                Map.of("request", request, "decision", "allow"),
                Map.of("request", request, "decision", "allow", "_csrf", "guess"))) {
            assertThat(browser.post("/oauth/authorize", forged).statusCode()).isEqualTo(403);
            assertThat(browser.post("/OAuth/%61uthorize", forged).statusCode()).isEqualTo(403);
        }
        assertThat(browser.post("/oauth/sign-in", Map.of("username", "ann", "password", "ann's password"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void shouldGuardItsCookiesAndPages() {
        HttpResponse<String> page = browser.open(AUTHORIZE);
        assertThat(browser.cookies.getCookieStore().getCookies())
                .as("strangers get no session")
                .extracting(HttpCookie::getName)
                .containsExactly("parley-form");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self' https://portal.example;")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).doesNotContain("<script").contains("<html lang=\"en\">", "<label for=\"password\">");

        HttpResponse<String> signedIn = browser.post(
                "/oauth/sign-in", Browser.fields(page.body(), Map.of("username", "ann", "password", "ann's password")));
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("parley-session=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void shouldChangeTheSessionWhenSomebodySignsIn() {
        browser.authorize(AUTHORIZE, "ben@example.com", "ben's password");
        String before = session();
        browser.signIn(AUTHORIZE + "&prompt=login", "ann", "ann's password");

        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void shouldEscapeWhatRequestsSay() {
        String page = browser.open(AUTHORIZE.replace("state=a", "state=%22%3E%3Cscript%3E")
                        + "&login_hint=%22%3E%3Cb%3E%40x%3Aorg")
                .body();

        assertThat(page).doesNotContain("<script", "\"><b>").contains("value=\"&quot;&gt;&lt;b&gt;@x\"");
    }

    @Test
    void shouldSignOut() {
        browser.authorize(AUTHORIZE, "ann", "ann's password");

        HttpResponse<String> out = browser.open("/logout?client_id=portal");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body()).contains("You are signed out");
        assertThat(browser.open(AUTHORIZE).body()).contains("<h1>Sign in</h1>");
    }

    @Test
    void shouldSendOnAfterSignOutOnlyToRegisteredPlaces() {
        assertThat(Browser.target(
                        browser.open("/logout?client_id=portal&redirect_uri=https%3A%2F%2Fportal.example%2Fcb")))
                .hasToString("https://portal.example/cb");
        for (String query : new String[] {
            "?client_id=portal&redirect_uri=https%3A%2F%2Fevil.example%2F",
            "?client_id=nobody&redirect_uri=https%3A%2F%2Fportal.example%2Fcb",
            "?redirect_uri=https%3A%2F%2Fportal.example%2Fcb",
            "?redirect_uri=%0d%0aX:y",
            ""
        }) {
            assertThat(browser.open("/logout" + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    @Test
    void shouldTakeNoPlainPasswordsInTheServerProfile() {
        try (TestServer shared = TestServer.start(Profile.SERVER, new MemoryDouble(), TestServer.flows("1"));
                Browser visitor = new Browser(shared)) {
            assertThat(visitor.signIn(AUTHORIZE, "ann", "ann's password").statusCode())
                    .isEqualTo(400);
            assertThat(visitor.signIn(AUTHORIZE, "ben@example.com", "ben's password")
                            .body())
                    .contains("act for you?");
        }
    }

    private String session() {
        return browser.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("parley-session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
