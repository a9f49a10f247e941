package dev.parley.provider.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.DataAnswer;
import dev.parley.provider.Integration;
import dev.parley.provider.action.Backend.Answer;
import dev.parley.provider.outgoing.AddressRules;
import dev.parley.provider.outgoing.GuardedOutgoing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Timeout(30)
class ActionRunnerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String PASS_ON = "{'successTemplate': '${rawResult}'}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
    private final GuardedOutgoing outgoing = new GuardedOutgoing(AddressRules.local());
    private final ActionRunner runner = new ActionRunner(outgoing, now::get);

    @AfterEach
    void close() {
        outgoing.close();
    }

    @Test
    void shouldSendWhatTheTemplatesSayAndReadTheAnswer() throws IOException {
        try (Backend backend = new Backend(request ->
                new Answer(200, "{\"order\": {\"state\": \"shi\\\"pped\", \"items\": [{\"n\": 1}, {\"n\": 2}]}}"))) {
            RunnableAction action = Actions.runnable(
                    Actions.exported(
                            "{'requestUrlTemplate': '/orders/$esc.url(${input.number})?v=${input.version}',"
                                    + " 'requestType': 'POST', 'headers': {'Authorization': 'Key ${credentials.key}'},"
                                    + " 'requestTemplate': '{\\'note\\': \\'$esc.jsonString($input.note)\\', \\'all\\': ${input.rawRequest}}'}",
                            "{'translationMap': {'state': '$.order.state', 'numbers': '$.order.items[*].n', 'who': '$.order.who'},"
                                    + " 'translationMapDefaults': {'who': '\\'nobody\\''},"
                                    + " 'successTemplate': '{\\'state\\': ${state}, \\'numbers\\': ${numbers}, \\'who\\': ${who},"
                                    + " \\'first\\': ${successTemplateUtils.firstFromArray(${numbers})}}'}"),
                    Actions.integration(
                            "custom-rest-actions", Map.of("uri", backend.url() + "/"), Map.of("key", "k-123456")));

            DataAnswer answer = run(action, "{'number': 'A/7 b', 'version': 2, 'note': 'He said \\'no\\''}");

            assertThat(answer)
                    .isEqualTo(new DataAnswer.Success(Actions.json(
                            "{'state': 'shi\\\"pped', 'numbers': [1, 2]," + " 'who': 'nobody', 'first': 1}")));
            assertThat(backend.requests().getFirst().line()).isEqualTo("POST /orders/A%2F7+b?v=2");
            assertThat(backend.requests().getFirst().authorization()).isEqualTo("Key k-123456");
            assertThat(backend.requests().getFirst().body())
                    .isEqualTo("{\"note\": \"He said \\\"no\\\"\", \"all\":"
                            + " {\"number\":\"A/7 b\",\"version\":2,\"note\":\"He said \\\"no\\\"\"}}");
        }
    }

    @Test
    void shouldCheckInputsAndResultsAgainstTheContract() throws IOException {
        try (Backend backend = new Backend(request -> new Answer(200, request.body()))) {
            ObjectNode export = Actions.exported(post(backend), PASS_ON);
            export.set(
                    "contract",
                    Actions.json(
                            "{'input': {'inputSchema': {'$schema': 'http://json-schema.org/draft-04/schema#', 'type': 'object',"
                                    + " 'required': ['count'], 'properties': {'count': {'type': 'integer'}, 'zip': {'type': 'string'},"
                                    + " 'address': {'type': 'object', 'properties': {'city': {'type': 'string'}}}}}},"
                                    + " 'output': {'successSchema': {'type': 'object', 'properties': {'zip': {'maxLength': 3}}}}}"));
            RunnableAction action = Actions.runnable(export);

            assertThat(run(action, "{'count': '15', 'zip': 7, 'address.city': 'Bern'}"))
                    .isEqualTo(new DataAnswer.Success(
                            Actions.json("{'count': 15, 'zip': '7', 'address': {'city': 'Bern'}}")));
            assertThat(failure(action, "{'count': 'some'}"))
                    .contains("\"status\":400", "/count", "'type'", "ACTION.PROCESSING");
            assertThat(failure(action, "{}")).contains("'required' for 'count'");
            assertThat(failure(action, "{'count': 1, 'zip': 'long one'}"))
                    .contains("success schema", "/zip")
                    .doesNotContain("long one");
        }
    }

    @Test
    void shouldGiveTheFieldsOfAFailure() throws IOException {
        try (Backend backend = new Backend(request -> new Answer(404, "{\"error\": \"no order 7 for k-123456\"}"))) {
            RunnableAction action = Actions.runnable(
                    Actions.exported(post(backend), PASS_ON),
                    Actions.integration("custom-rest-actions", Map.of(), Map.of("key", "k-123456")));

            JsonNode fields = ((DataAnswer.Failure) run(action, "{}")).fields();

            assertThat(fields.path("errorCode").asString()).isEqualTo("NOT_FOUND");
            assertThat(fields.path("status").asInt()).isEqualTo(404);
            assertThat(fields.at("/details/0/errorCode").asString()).isEqualTo("ACTION.REMOTE_ENDPOINT");
            assertThat(fields.path("userMessage").asString())
                    .contains("no order 7 for ***")
                    .doesNotContain("k-123456");
        }
    }

    @Test
    void shouldTimeOutWhenTheCallerOrTheActionHasWaitedLongEnough() throws IOException {
        try (Backend backend = new Backend(request -> {
            pause(LONG);
            return new Answer(200, "{}");
        })) {
            ObjectNode export = Actions.exported(post(backend), PASS_ON);
            assertThat(runner.run(Actions.runnable(export), Actions.json("{}"), Duration.ofMillis(200))
                            .answer())
                    .isEqualTo(new DataAnswer.Timeout());
            export.withObject("/config").put("timeoutSeconds", 1);
            assertThat(run(Actions.runnable(export), "{}")).isEqualTo(new DataAnswer.Timeout());
        }
    }

    @Test
    void shouldSayWhatIsMissingWhereAnswersAreNotWhatTheyShouldBe() throws IOException {
        AtomicReference<String> body = new AtomicReference<>("");
        try (Backend backend = new Backend(request -> new Answer(200, Objects.requireNonNull(body.get())))) {
            RunnableAction plain = Actions.runnable(Actions.exported(post(backend), PASS_ON));
            RunnableAction picky = Actions.runnable(Actions.exported(
                    post(backend), "{'translationMap': {'a': '$.a'}, 'successTemplate': '{\\'a\\': ${a}}'}"));

            assertThat(run(plain, "{}")).isEqualTo(new DataAnswer.Success(Actions.json("{}")));
            assertThat(failure(picky, "{}")).contains("translationMapDefaults");
            body.set("<html>");
            assertThat(run(plain, "{}").toString()).contains("<html>");
            assertThat(failure(picky, "{}")).contains("not JSON");
            body.set("{\"a\": null}");
            assertThat(run(picky, "{}")).isEqualTo(new DataAnswer.Success(Actions.json("{'a': null}")));
        }
    }

    @Test
    void shouldNotCallAddressesThatTheRulesForbid() throws IOException {
        try (Backend backend = new Backend(request -> new Answer(200, "{}"));
                GuardedOutgoing server = new GuardedOutgoing(AddressRules.server(true, Set.of()))) {
            RunnableAction action = Actions.runnable(Actions.exported(post(backend), PASS_ON));

            DataAnswer answer = new ActionRunner(server, now::get)
                    .run(action, Actions.json("{}"), LONG)
                    .answer();

            assertThat(answer.toString()).contains("outgoing.privateHosts");
            assertThat(backend.requests()).isEmpty();
        }
    }

    @Test
    void shouldSayHowToGiveAnAddressWithoutHost() {
        RunnableAction action =
                Actions.runnable(Actions.exported("{'requestUrlTemplate': '/x', 'requestType': 'GET'}", PASS_ON));
        assertThat(failure(action, "{}")).contains("'uri' in organization.yaml");
    }

    @Test
    void shouldLogInOnceAndAgainWhenTheTokenExpires() throws IOException {
        AtomicInteger tokens = new AtomicInteger();
        try (Backend backend = new Backend(request -> request.line().equals("POST /login")
                ? new Answer(200, "{\"access_token\": \"token-" + tokens.incrementAndGet() + "\", \"expires_in\": 100}")
                : new Answer(200, "{}"))) {
            RunnableAction action = Actions.runnable(
                    typed(Actions.exported("{'requestUrlTemplate': '/api/v2/x', 'requestType': 'GET'}", PASS_ON)),
                    platform(backend));

            run(action, "{}");
            run(action, "{}");
            now.updateAndGet(time -> time.plusSeconds(69));
            run(action, "{}");
            now.updateAndGet(time -> time.plusSeconds(1));
            run(action, "{}");

            assertThat(backend.requests())
                    .extracting(request -> request.line() + " " + request.authorization())
                    .containsExactly(
                            "POST /login Basic aWQtMTpzZWNyZXQtMQ==",
                            "GET /api/v2/x Bearer token-1",
                            "GET /api/v2/x Bearer token-1",
                            "GET /api/v2/x Bearer token-1",
                            "POST /login Basic aWQtMTpzZWNyZXQtMQ==",
                            "GET /api/v2/x Bearer token-2");
        }
    }

    @Test
    void shouldReplaceATokenThatIsNoLongerTakenOnce() throws IOException {
        AtomicInteger tokens = new AtomicInteger();
        try (Backend backend = new Backend(request -> request.line().equals("POST /login")
                ? new Answer(200, "{\"access_token\": \"token-" + tokens.incrementAndGet() + "\"}")
                : new Answer(request.authorization().equals("Bearer token-2") ? 200 : 401, "{}"))) {
            RunnableAction action = Actions.runnable(
                    typed(Actions.exported("{'requestUrlTemplate': '/x', 'requestType': 'GET'}", PASS_ON)),
                    platform(backend));

            assertThat(run(action, "{}")).isEqualTo(new DataAnswer.Success(Actions.json("{}")));
            tokens.set(10);
            now.updateAndGet(time -> time.plusSeconds(3600));
            assertThat(failure(action, "{}")).contains("UNAUTHORIZED");
            assertThat(tokens).hasValue(12);
        }
    }

    @Test
    void shouldSayThatALoginFailed() throws IOException {
        try (Backend backend = new Backend(request -> new Answer(401, "{\"error\": \"invalid_client\"}"))) {
            RunnableAction action = Actions.runnable(
                    typed(Actions.exported("{'requestUrlTemplate': '/x', 'requestType': 'GET'}", PASS_ON)),
                    platform(backend));
            assertThat(failure(action, "{}"))
                    .contains("INVALID_CREDENTIALS", "ACTION.AUTHENTICATION", "clientSecret")
                    .doesNotContain("secret-1");
        }
    }

    @Test
    void shouldShowTheStepsWithoutSecrets() throws IOException {
        try (Backend backend = new Backend(request -> request.line().equals("POST /login")
                ? new Answer(200, "{\"access_token\": \"token-77\", \"token_type\": \"Bearer\"}")
                : new Answer(200, "{\"echo\": \"" + request.authorization() + "\"}"))) {
            RunnableAction action = Actions.runnable(
                    Actions.exported(
                            "{'requestUrlTemplate': '/x?key=${credentials.clientSecret}', 'requestType': 'POST',"
                                    + " 'headers': {'Authorization': '${authResponse.token_type} ${authResponse.access_token}'}}",
                            "{'translationMap': {'echo': '$.echo'}, 'successTemplate': '{\\'said\\': ${echo}}'}"),
                    Actions.integration(
                            "custom-rest-actions",
                            Map.of("uri", backend.url(), "loginUrl", backend.url() + "/login"),
                            Map.of("clientId", "id-1", "clientSecret", "secret-1")));

            ActionOutcome outcome = runner.run(action, Actions.json("{'a': 1}"), LONG);

            assertThat(outcome.operations())
                    .allMatch(ActionOperation::success)
                    .extracting(ActionOperation::name)
                    .containsExactly(
                            "Check the inputs",
                            "Log in",
                            "Resolve the address",
                            "Resolve the headers",
                            "Resolve the body",
                            "Send the request",
                            "Check the status",
                            "Read the answer",
                            "Apply the translation map",
                            "Apply the success template",
                            "Check the result");
            assertThat(outcome.operations().toString())
                    .contains("Bearer ***", "key=***", "{\"a\":1}")
                    .doesNotContain("token-77", "secret-1");
            assertThat(backend.requests().getLast().line()).isEqualTo("POST /x?key=secret-1");
        }
    }

    private DataAnswer run(RunnableAction action, String inputs) {
        return runner.run(action, Actions.json(inputs), LONG).answer();
    }

    private String failure(RunnableAction action, String inputs) {
        DataAnswer answer = run(action, inputs);
        assertThat(answer).isInstanceOf(DataAnswer.Failure.class);
        return ((DataAnswer.Failure) answer).fields().toString();
    }

    private static Integration platform(Backend backend) {
        return Actions.integration(
                "purecloud-data-actions",
                Map.of("uri", backend.url(), "loginUrl", backend.url() + "/login"),
                Map.of("clientId", "id-1", "clientSecret", "secret-1"));
    }

    private static ObjectNode typed(ObjectNode export) {
        return export.put("integrationType", "purecloud-data-actions");
    }

    private static String post(Backend backend) {
        return "{'requestUrlTemplate': '" + backend.url() + "/x', 'requestType': 'POST'}";
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
