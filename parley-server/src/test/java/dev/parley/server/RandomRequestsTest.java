package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.action.RunnableAction;
import dev.parley.server.FuzzedRequest.Bearer;
import dev.parley.server.oauth.Hashes;
import dev.parley.server.store.StoredToken;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Requests for everything that is described, good and bad: no error of the server's own, no answer that is not described,
 * none without a correlation id, and nothing without a token. {@code -Dparley.seed=N} sends the same requests again.
 */
class RandomRequestsTest {
    private static final String ORGANIZATION = "0b6f5a30-8b9a-4f2f-a9c4-0d9df0e3b001";

    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("flow.id", List.of(TestServer.BOT, TestServer.DIGITAL, TestServer.MODULE)),
            Map.entry("botId", List.of(TestServer.BOT, TestServer.DIGITAL, "travel")),
            Map.entry("integrationId", List.of(ScriptedBots.LEX, ScriptedBots.DIGITAL, ScriptedBots.DESK)),
            Map.entry("botState", List.of("MoreData", "Complete")),
            Map.entry("botVersion", List.of("1", "2")),
            Map.entry("botSessionId", List.of("one", "two", "three")),
            Map.entry("botName", List.of("order", "DIGITAL")),
            Map.entry("language", List.of("en-us", "de", "xx")),
            Map.entry("expand", List.of("organization", "authorization,token")),
            Map.entry(
                    "inputEventUserInput.alternatives.transcript.text",
                    List.of("tea", "everything", "sign in", "chatter", "bye", "leave", "fail")),
            Map.entry("clientId", List.of("parley-dev", "turner", "nobody")),
            Map.entry("authorizedGrantType", List.of("CODE", "CLIENT-CREDENTIALS", "TOKEN", "SAML2-BEARER")),
            Map.entry("registeredRedirectUri", List.of("https://app.example/cb", "http://127.0.0.1/cb", "ftp://x")),
            Map.entry("roleIds", List.of("role-tester", "role-admin", "role-nobody")),
            Map.entry("roleDivisions.roleId", List.of("role-tester", "role-keeper")),
            Map.entry("grant_type", List.of("client_credentials", "authorization_code", "refresh_token", "password")),
            Map.entry("client", List.of("turner:turner+secret%", "many:many-secret", "portal:portal-secret")),
            Map.entry("client_id", List.of("portal", "portal", "spa", "old", "nobody")),
            Map.entry("redirect_uri", List.of(TestAccounts.PORTAL_CALLBACK, "https://spa.example/cb")),
            Map.entry("response_type", List.of("code", "code", "code", "token")),
            Map.entry("code_challenge", List.of("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")),
            Map.entry("code_challenge_method", List.of("S256")),
            Map.entry("state", List.of("active", "disabled", "xyz")),
            Map.entry("prompt", List.of("login")),
            Map.entry("orgName", List.of("Test Org")),
            Map.entry("username", List.of("ann", "ann", "ben@example.com")),
            Map.entry("password", List.of("ann's password", "ann's password", "wrong")),
            Map.entry("decision", List.of("allow", "deny")),
            Map.entry(
                    "actionId",
                    List.of(RunnableAction.id("Orders", "Cancel Order"), RunnableAction.id("Orders", "Get Order"))));

    private final long seed = Long.getLong("parley.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ApiContract contract = ApiContract.get();
    private final FuzzedWords words = new FuzzedWords(random, KNOWN);
    private final RequestFuzzer requests = new RequestFuzzer(random, words, contract.document());
    private final Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
    /**
     * Parts of the names of operations that want a body whose parts fit each other, or something that only such a body makes.
     * Tests of their own show that they serve.
     */
    private static final List<String> DEEP = List.of(
            "Flow", "Analytics", "Integration", "ParleyUpload", "ParleyDownload", "DomainVersion", "DivisionObject");

    private final Set<String> successful = new TreeSet<>();

    @Test
    void shouldSurviveAnyRequest() {
        fuzz(2_000);
    }

    @Tag("long")
    @Test
    void shouldSurviveVeryManyRequests() {
        fuzz(25_000);
        Set<String> unserved = new TreeSet<>(answers.keySet());
        unserved.removeAll(successful);
        unserved.removeIf(operation -> DEEP.stream().anyMatch(operation::contains));
        assertThat(unserved).as("operations that served nothing").isEmpty();
    }

    private void fuzz(int count) {
        System.out.println("RandomRequestsTest: -Dparley.seed=" + seed);
        try (TestServer server = TestServer.start()) {
            for (int i = 0; i < count; i++) {
                if (i % 100 == 0) {
                    server.clock.forward(Duration.ofMinutes(1));
                }
                giveTokens(server);
                FuzzedRequest request = requests.next();
                try {
                    HttpResponse<String> response =
                            server.raw(request.at(server.server.uri())).response();
                    check(request, response);
                    learn(request, response);
                } catch (AssertionError | RuntimeException wrong) {
                    throw new AssertionError("-Dparley.seed=" + seed + ", request " + i + ": " + request, wrong);
                }
            }
        }
        answers.forEach((operation, statuses) -> System.out.println("  " + operation + " " + statuses));
    }

    /** Whoever revoked a token gets it again. */
    private static void giveTokens(TestServer server) {
        Instant now = server.clock.instant();
        give(server, Bearer.CLIENT, ORGANIZATION, "parley-dev", null, now.plusSeconds(60));
        give(server, Bearer.USER, ORGANIZATION, "many", "user-ann", now.plusSeconds(60));
        give(server, Bearer.POWERLESS, ORGANIZATION, "powerless", null, now.plusSeconds(60));
        give(server, Bearer.EXPIRED, ORGANIZATION, "parley-dev", null, now.minusSeconds(1));
        give(server, Bearer.STRANGER, "another organization", "parley-dev", null, now.plusSeconds(60));
    }

    private static void give(
            TestServer server,
            Bearer bearer,
            String organization,
            String client,
            @org.jspecify.annotations.Nullable String user,
            Instant end) {
        String type = user == null ? "CLIENT-CREDENTIALS" : "CODE";
        server.stores
                .tokens()
                .save(new StoredToken(
                        Hashes.of(bearer.token()), organization, client, user, type, null, end.minusSeconds(60), end));
    }

    private void check(FuzzedRequest request, HttpResponse<String> response) {
        contract.check(response);
        assertThat(response.statusCode()).as(response.body()).isLessThan(500);
        assertThat(response.headers().firstValue("X-Injected")).isEmpty();
        if (request.needsToken() && !request.bearer().isValid() && !isPreflight(request)) {
            assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        }
        if (request.operation().has("x-inin-requires-permissions")
                && request.bearer() == Bearer.POWERLESS
                && isItsOwnMethod(request)) {
            assertThat(response.statusCode()).as(response.body()).isNotEqualTo(200);
        }
    }

    /** Another method of the path may be another operation, which wants other permissions. */
    private static boolean isItsOwnMethod(FuzzedRequest request) {
        return request.operation()
                .get("operationId")
                .stringValue()
                .startsWith(request.method().toLowerCase(Locale.ROOT));
    }

    private static boolean isPreflight(FuzzedRequest request) {
        return request.method().equals("OPTIONS") && request.headers().containsKey("Access-Control-Request-Method");
    }

    /** Remembers what came back for later requests: ids, cookies, the hidden fields of forms. */
    private void learn(FuzzedRequest request, HttpResponse<String> response) {
        String operation = request.operation().get("operationId").stringValue();
        answers.computeIfAbsent(operation, each -> new TreeMap<>()).merge(response.statusCode(), 1, Integer::sum);
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            requests.cookies.put(pair[0], pair[1]);
            words.forget("_csrf");
        });
        response.headers().firstValue("Location").ifPresent(this::learnFromQuery);
        if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Browser.fields(response.body(), Map.of()).forEach(words::learn);
        }
        if (!isItsOwnMethod(request)) {
            return;
        }
        if (response.statusCode() < 400 || operation.equals("getOauthSignIn")) {
            successful.add(operation);
        }
        if (response.statusCode() == 200 && !request.template().startsWith("/parley/")) {
            requests.taken(request);
            if (response.body().startsWith("{")) {
                learnIds(request.template(), new TestServer.Reply(response).json());
            }
        }
    }

    private void learnFromQuery(String target) {
        for (String pair : target.replaceFirst("^[^?#]*[?#]", "").split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2 && parts[0].equals("code")) {
                words.learn("code", parts[1]);
            }
        }
    }

    private void learnIds(String template, JsonNode answer) {
        List<JsonNode> things = new ArrayList<>(List.of(answer));
        answer.path("entities").forEach(things::add);
        for (JsonNode thing : things) {
            if (thing.path("id").isString()) {
                words.learn("id", thing.get("id").stringValue());
                variableBelow(template)
                        .ifPresent(name -> words.learn(name, thing.get("id").stringValue()));
            }
        }
        if (answer.path("refresh_token").isString()) {
            words.learn("refresh_token", answer.get("refresh_token").stringValue());
        }
    }

    /** The variable that stands for one of the things that a path lists. */
    private java.util.Optional<String> variableBelow(String template) {
        return contract.document().get("paths").propertyNames().stream()
                .filter(path -> path.startsWith(template + "/{"))
                .map(path -> path.substring(template.length() + 2).replaceAll("}.*", ""))
                .findFirst();
    }
}
