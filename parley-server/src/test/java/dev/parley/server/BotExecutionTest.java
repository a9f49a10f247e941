package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BotExecutionTest {
    private static final String PATH = "/api/v2/textbots/bots/execute";

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldStartWithoutTextAndRunOnUntilTheBotAsks() {
        TestServer.Reply reply = say(session(), "");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"botState\":\"MoreData\",\"replyMessages\":[{\"type\":\"Text\",\"text\":\"Hello\"},"
                        + "{\"type\":\"Text\",\"text\":\"Which size?\"},{\"type\":\"Structured\",\"text\":\"\","
                        + "\"content\":[{\"contentType\":\"QuickReply\",\"quickReply\":{\"action\":\"Message\","
                        + "\"text\":\"Small\",\"payload\":\"small\"}}]}],\"intentName\":\"\",\"slots\":{},"
                        + "\"botCorrelationId\":\"corr-77\"}");
    }

    @Test
    void shouldTakeTheFirstTextAsTheFirstUtterance() {
        assertThat(say(session(), "order 4411").text("/replyMessages/0/text")).isEqualTo("heard order 4411");
    }

    @Test
    void shouldContinueItsSession() {
        String session = session();
        say(session, "");

        assertThat(say(session, "tea").text("/replyMessages/0/text")).isEqualTo("heard tea");
    }

    @Test
    void shouldEndWithIntentAndSlotsAndThenStartAnew() {
        String session = session();
        say(session, "");

        TestServer.Reply bye = say(session, "bye");
        assertThat(bye.text("/botState")).isEqualTo("Complete");
        assertThat(bye.text("/intentName")).isEqualTo("Leaving");
        assertThat(bye.json().at("/slots").toString()).isEqualTo("{\"Flow.order\":\"4411\",\"Flow.handled\":\"true\"}");
        assertThat(say(session, "").text("/replyMessages/0/text")).isEqualTo("Hello");
    }

    @ParameterizedTest
    @CsvSource({"bye, Complete", "leave, Complete", "fail, Failed"})
    void shouldSayHowItEnded(String words, String state) {
        TestServer.Reply reply = say(session(), words);

        assertThat(reply.text("/botState")).isEqualTo(state);
        assertThat(reply.json().get("intentName").isString()).isTrue();
    }

    @Test
    void shouldBreakOffABotThatNeverAsks() {
        TestServer.Reply reply = server.post(PATH, body(TestServer.BOT, session(), "chatter"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/botState")).isEqualTo("Failed");
        assertThat(reply.text("/replyMessages/0/text")).isEqualTo("chatter");
    }

    @Test
    void shouldTakeAPressedButton() {
        String request = body(TestServer.BOT, session(), "")
                .replace(
                        "\"type\": \"Text\", \"text\": \"\"",
                        "\"type\": \"Structured\", \"content\": [{\"contentType\": \"ButtonResponse\","
                                + " \"buttonResponse\": {\"text\": \"Small\", \"payload\": \"small\"}}]");

        assertThat(server.post(PATH, request).text("/replyMessages/0/text")).isEqualTo("chosen small");
    }

    @Test
    void shouldKeepSessionsOfDifferentIntegrationsApart() {
        String session = session();
        say(session, "");
        String other = body(TestServer.BOT, session, "").replace("\"int-1\"", "\"int-2\"");

        assertThat(server.post(PATH, other).text("/replyMessages/0/text")).isEqualTo("Hello");
    }

    @Test
    void shouldForgetASessionAfterTheTimeItsCallerNamed() {
        try (TestServer other = TestServer.start()) {
            String session = session();
            String request = body(TestServer.BOT, session, "")
                    .replace("\"botSessionId\"", "\"botSessionTimeoutMinutes\": 30, \"botSessionId\"");
            other.post(PATH, request);

            other.clock.forward(Duration.ofMinutes(29));
            assertThat(other.post(PATH, request).text("/replyMessages/0/text")).isEqualTo("heard ");
            other.clock.forward(Duration.ofMinutes(30));
            assertThat(other.post(PATH, request).text("/replyMessages/0/text")).isEqualTo("Hello");
        }
    }

    @Test
    void shouldRefuseASecondCallWhileTheFirstRuns() throws Exception {
        String session = session();
        say(session, "");
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TestServer.Reply> slow = callers.submit(() -> say(session, "slow"));
            server.dialogue.slowBegan.await();

            TestServer.Reply second = say(session, "tea");
            server.dialogue.release.countDown();

            assertThat(second.status()).isEqualTo(409);
            assertThat(slow.get().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", TestServer.MODULE, TestServer.MESSAGE_CALLER, ""})
    void shouldNotKnowOtherBots(String bot) {
        TestServer.Reply reply = server.post(PATH, body(bot, session(), "hi"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text("/message")).contains("third-party");
    }

    @ParameterizedTest
    @ValueSource(strings = {"botId", "integrationId", "botSessionId", "postTextMessage"})
    void shouldNameTheFieldThatIsMissing(String field) {
        TestServer.Reply reply =
                server.post(PATH, body(TestServer.BOT, session(), "").replace("\"" + field + "\"", "\"other\""));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text", "Structured", "Receipt", "Event", "Message", "Unknown"})
    void shouldTakeEveryTypeOfMessage(String type) {
        String request =
                body(TestServer.BOT, session(), "tea").replace("\"type\": \"Text\"", "\"type\": \"" + type + "\"");

        assertThat(server.post(PATH, request).text("/replyMessages/0/text")).isEqualTo("heard tea");
    }

    private TestServer.Reply say(String session, String text) {
        return server.post(PATH, body(TestServer.BOT, session, text));
    }

    private static String session() {
        return UUID.randomUUID().toString();
    }

    private static String body(String bot, String session, String text) {
        return """
                {"botId": "%s", "botAlias": "latest", "integrationId": "int-1", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": "%s"}, "botChannels": ["Messaging"],
                 "messagingPlatformType": "GenesysWebWidget", "botCorrelationId": "corr-77",
                 "genesysBotConnector": {"queryParameters": {"tier": "gold"}}}
                """.formatted(bot, session, text);
    }
}
