package dev.parley.server;

import static dev.parley.server.TestServer.noOp;
import static dev.parley.server.TestServer.says;
import static dev.parley.server.TestServer.saysAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsTest {
    private TestServer server = TestServer.start();

    @BeforeAll
    void signIn() {
        assertThat(server.token()).isNotEmpty();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldHoldAConversationFromLaunchToExit() {
        String session = server.launch(TestServer.BOT);

        TestServer.Reply hello = server.turn(session, """
                {"inputEventType": "NoOp", "previousTurn": null,
                 "inputEventUserInput": {"mode": "Text", "alternatives": [{"transcript": {"text": ""}}]}}
                """);
        assertThat(hello.status()).as(hello.body()).isEqualTo(200);
        assertThat(hello.header("Content-Type")).startsWith("application/json");
        assertThat(hello.text("/nextActionType")).isEqualTo("NoOp");
        assertThat(hello.text("/prompts/outputLanguage")).isEqualTo("en-us");
        assertThat(hello.json().at("/prompts/textPrompts/segments").toString())
                .isEqualTo("[{\"type\":\"Text\",\"text\":\"Hello\"}]");
        assertThat(hello.json().has("previousTurn")).isFalse();
        assertThat(UUID.fromString(hello.text("/id"))).isNotNull();

        TestServer.Reply question = server.turn(session, after(hello, "NoOp"));
        assertThat(question.text("/previousTurn/id")).isEqualTo(hello.text("/id"));
        assertThat(question.json().at("/prompts/textPrompts/segments/1").toString())
                .isEqualTo("{\"type\":\"RichMedia\",\"text\":\"\",\"content\":[{\"contentType\":\"QuickReply\","
                        + "\"quickReply\":{\"action\":\"Message\",\"text\":\"Small\",\"payload\":\"small\"}}]}");
        assertThat(question.json().at("/nextActionWaitForInput").toString())
                .isEqualTo("{\"modeConstraints\":{\"text\":{\"languagePreferences\":[\"en-us\"]}}}");

        TestServer.Reply bye = server.turn(session, saysAfter(question.text("/id"), "bye"));
        assertThat(bye.text("/nextActionType")).isEqualTo("Exit");
        assertThat(bye.json().at("/nextActionExit").toString())
                .isEqualTo("{\"reason\":\"TriggeredByFlow\",\"activeIntent\":\"Leaving\",\"flowLocation\":"
                        + "{\"actionName\":\"Exit Bot Flow\",\"actionNumber\":14,\"sequenceName\":\"Start\"},"
                        + "\"outputData\":{\"variables\":{\"Flow.order\":\"4411\",\"Flow.handled\":true,"
                        + "\"Flow.none\":null}},\"flowOutcomes\":[]}");
    }

    @Test
    void shouldTellDigitalChannelsWhenToReportNoInput() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.DIGITAL), says("hi"));

        assertThat(reply.json()
                        .at("/nextActionWaitForInput/modeConstraints/text/noInputTimeoutMilliseconds")
                        .intValue())
                .isEqualTo(300_000);
    }

    @ParameterizedTest
    @CsvSource({
        "UserDisconnect, TriggeredByUser",
        "ClientSessionExpired, SessionExpired",
    })
    void shouldEndWhenTheParticipantOrTheChannelIsGone(String event, String reason) {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), "{\"inputEventType\": \"" + event + "\"}");

        assertThat(reply.text("/nextActionType")).isEqualTo("Disconnect");
        assertThat(reply.text("/nextActionDisconnect/reason")).isEqualTo(reason);
        assertThat(reply.text("/nextActionDisconnect/flowLocation/sequenceName"))
                .isEqualTo("Start");
        assertThat(reply.json().at("/nextActionDisconnect/flowOutcomes").isArray())
                .isTrue();
        assertThat(reply.json().at("/prompts/textPrompts/segments").isEmpty()).isTrue();
    }

    @Test
    void shouldPassOnTheFailureOfAChannel() {
        TestServer.Reply reply = server.turn(
                server.launch(TestServer.BOT),
                "{\"inputEventType\": \"Error\", \"inputEventError\": {\"code\": \"E1\", \"message\": \"broken\"}}");

        assertThat(reply.text("/nextActionDisconnect/reason")).isEqualTo("Error");
        assertThat(reply.text("/nextActionDisconnect/reasonExtendedInfo")).isEqualTo("E1: broken");
    }

    @ParameterizedTest
    @CsvSource({"NoInput, no input", "NoMatch, no match"})
    void shouldPassOnSilenceAndNoise(String event, String words) {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), "{\"inputEventType\": \"" + event + "\"}");

        assertThat(reply.text("/prompts/textPrompts/segments/0/text")).isEqualTo(words);
    }

    @Test
    void shouldHearTheMostLikelyAlternativeAndTheFirstOfEquals() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), """
                {"inputEventType": "UserInput", "inputEventUserInput": {"mode": "Text", "alternatives": [
                  {"transcript": {"text": "one", "confidence": 0.4}},
                  {"transcript": {"text": "two", "confidence": 0.9}},
                  {"transcript": {"text": "three", "confidence": 0.9}}]}}
                """);

        assertThat(reply.text("/prompts/textPrompts/segments/0/text")).isEqualTo("heard two");
    }

    @Test
    void shouldHearBlankTextAsText() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), says(" "));

        assertThat(reply.text("/prompts/textPrompts/segments/0/text")).isEqualTo("heard  ");
    }

    @Test
    void shouldKeepEveryCharacterOfTheWorld() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), says("Iıİi ß 🚀 \\u0000 \\\" ﷽"));

        assertThat(reply.text("/prompts/textPrompts/segments/0/text")).isEqualTo("heard Iıİi ß 🚀 \u0000 \" ﷽");
    }

    @Test
    void shouldSurviveHalfASurrogatePair() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), says("half \\ud83d"));

        assertThat(reply.text("/prompts/textPrompts/segments/0/text")).isEqualTo("heard half ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inputEventType\": \"UserInput\"}",
                "{\"inputEventType\": \"UserInput\", \"inputEventUserInput\": null}",
                "{\"inputEventType\": \"UserInput\", \"inputEventUserInput\": {}}",
                "{\"inputEventType\": \"UserInput\", \"inputEventUserInput\": {\"mode\": \"Text\", \"alternatives\": []}}",
                "{\"inputEventType\": \"UserInput\", \"inputEventUserInput\": {\"mode\": \"Text\", \"alternatives\": [{}]}}",
                "{\"inputEventType\": \"Error\"}",
                "{\"inputEventType\": \"RichMediaInput\"}",
                "{\"inputEventType\": \"RichMediaInput\", \"inputEventRichMedia\": {}}",
                "{\"inputEventType\": null}",
                "{\"previousTurn\": {}, \"inputEventType\": \"NoOp\"}",
            })
    void shouldNameTheFieldThatIsMissing(String body) {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), body);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad.request");
        assertThat(reply.text("/details/0/fieldName"))
                .startsWith(body.contains("previous") ? "previousTurn.id" : "inputEvent");
    }

    @Test
    void shouldRefuseAConfidenceThatIsNone() {
        TestServer.Reply reply =
                server.turn(server.launch(TestServer.BOT), says("x").replace("1.0", "1e999"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName"))
                .isEqualTo("inputEventUserInput.alternatives[0].transcript.confidence");
    }

    @Test
    void shouldAnswerARepeatedTurnAsBefore() {
        String session = server.launch(TestServer.BOT);
        String first = server.turn(session, noOp()).text("/id");

        TestServer.Reply once = server.turn(session, saysAfter(first, "tea"));
        TestServer.Reply twice = server.turn(session, saysAfter(first, "tea"));

        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(server.stores.turnLog().turns(session)).hasSize(2);
    }

    @Test
    void shouldAnswerARepeatedLastTurnAlsoAfterTheEnd() {
        String session = server.launch(TestServer.BOT);
        String first = server.turn(session, noOp()).text("/id");
        TestServer.Reply bye = server.turn(session, saysAfter(first, "bye"));

        assertThat(server.turn(session, saysAfter(first, "bye")).body()).isEqualTo(bye.body());
        TestServer.Reply more = server.turn(session, saysAfter(bye.text("/id"), "hello?"));
        assertThat(more.status()).isEqualTo(404);
        assertThat(more.text("/code")).isEqualTo("not.found");
    }

    @Test
    void shouldRefuseAStaleTurn() {
        String session = server.launch(TestServer.BOT);
        String first = server.turn(session, noOp()).text("/id");
        server.turn(session, saysAfter(first, "tea"));

        TestServer.Reply stale = server.turn(session, saysAfter(first, "coffee"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("/code")).isEqualTo("conflict");
    }

    @Test
    void shouldRefuseAPreviousTurnBeforeTheFirst() {
        assertThat(server.turn(server.launch(TestServer.BOT), saysAfter("nothing", "tea"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void shouldTakeATurnWithoutReferenceAsTheNext() {
        String session = server.launch(TestServer.BOT);

        assertThat(List.of(noOp(), says("a"), says("a")))
                .allSatisfy(
                        body -> assertThat(server.turn(session, body).status()).isEqualTo(200));
        assertThat(server.stores.turnLog().turns(session)).hasSize(3);
    }

    @Test
    void shouldTryAgainWhenSomebodyElseWasFaster() {
        String session = server.launch(TestServer.BOT);
        server.stores.refuseCommits(1);
        assertThat(server.turn(session, noOp()).status()).isEqualTo(200);

        server.stores.refuseCommits(2);
        assertThat(server.turn(session, noOp()).status()).isEqualTo(409);
    }

    @Test
    void shouldAdvanceOnceWhenTheSameTurnComesManyTimesAtOnce() throws Exception {
        String session = server.launch(TestServer.BOT);
        String first = server.turn(session, noOp()).text("/id");

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<TestServer.Reply>> calls = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> callers.submit(() -> server.turn(session, saysAfter(first, "tea"))))
                    .toList();
            String answer = calls.getFirst().get().body();
            for (Future<TestServer.Reply> call : calls) {
                assertThat(call.get().status()).isEqualTo(200);
                assertThat(call.get().body()).isEqualTo(answer);
            }
        }
        assertThat(server.stores.turnLog().turns(session)).hasSize(2);
    }

    @Test
    void shouldLetOneOfTwoDifferentTurnsWin() throws Exception {
        String session = server.launch(TestServer.BOT);
        String first = server.turn(session, noOp()).text("/id");

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TestServer.Reply> tea = callers.submit(() -> server.turn(session, saysAfter(first, "tea")));
            Future<TestServer.Reply> coffee = callers.submit(() -> server.turn(session, saysAfter(first, "coffee")));
            assertThat(List.of(tea.get().status(), coffee.get().status())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void shouldNotLetATurnWaitForeverForAnother() throws Exception {
        String session = server.launch(TestServer.BOT);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TestServer.Reply> slow = callers.submit(() -> server.turn(session, says("slow")));
            server.dialogue.slowBegan.await();

            TestServer.Reply impatient = server.turn(session, says("quick"));
            server.dialogue.release.countDown();

            assertThat(impatient.status()).isEqualTo(409);
            assertThat(slow.get().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3c1a7a52-2f2b-4f0a-9c65-5bb0a4a0f7d2", "no-uuid", "a%2Fb", "%25", "%C3%A4", "a%20b%2Fc"})
    void shouldNotKnowOtherSessions(String id) {
        TestServer.Reply reply = server.turn(id, noOp());

        assertThat(reply.status()).as(reply.body()).isEqualTo(404);
        assertThat(reply.text("/code")).isEqualTo("not.found");
    }

    @Test
    void shouldForgetIdleSessions() {
        try (TestServer other = TestServer.start()) {
            String session = other.launch(TestServer.BOT);
            other.wait(Duration.ofHours(71));
            assertThat(other.turn(session, noOp()).status()).isEqualTo(200);
            other.wait(Duration.ofHours(71));
            assertThat(other.turn(session, noOp()).status()).isEqualTo(200);

            other.wait(Duration.ofDays(3));
            assertThat(other.turn(session, noOp()).status()).isEqualTo(404);
        }
    }

    @Test
    void shouldKeepASessionOnItsVersionAfterARestart() {
        MemoryDouble stores = new MemoryDouble();
        String session;
        try (TestServer before = TestServer.start(Profile.LOCAL, stores, TestServer.flows("1"))) {
            session = before.launch(TestServer.BOT);
            assertThat(before.turn(session, noOp()).status()).isEqualTo(200);
        }
        try (TestServer after = TestServer.start(Profile.LOCAL, stores, TestServer.flows("2"))) {
            assertThat(after.turn(session, noOp()).text("/nextActionType")).isEqualTo("WaitForInput");
            assertThat(after.turn(after.launch(TestServer.BOT), noOp()).text("/nextActionType"))
                    .isEqualTo("NoOp");
        }
    }

    @Test
    void shouldAnswerAnUnexpectedFailureWithoutItsInsides() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), says("boom"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text("/code")).isEqualTo("internal.server.error");
        assertThat(reply.body()).doesNotContain("scripted").doesNotContain("Exception");
    }

    private static String after(TestServer.Reply turn, String event) {
        return "{\"previousTurn\": {\"id\": \"" + turn.text("/id") + "\"}, \"inputEventType\": \"" + event + "\"}";
    }
}
