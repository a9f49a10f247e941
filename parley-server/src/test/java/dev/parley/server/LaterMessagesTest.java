package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bots behind digital bot connectors say by themselves (providers-and-channels §1.3). */
class LaterMessagesTest {
    private static final String PATH = "/api/v2/integrations/botconnectors/outgoing/messages";

    private final TestServer server = TestServer.start();
    private final String session = UUID.randomUUID().toString();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldPutThemBeforeTheNextReplies() {
        say("one");
        TestServer.Reply taken = later("MoreData", "Still there?");
        later("MoreData", "Hello?");

        assertThat(taken.text("/messageId")).hasSize(36);
        TestServer.Reply next = say("two");
        assertThat(next.text("/replyMessages/0/text")).isEqualTo("Still there?");
        assertThat(next.text("/replyMessages/1/text")).isEqualTo("Hello?");
        assertThat(next.text("/replyMessages/2/text")).isEqualTo("*|two");
        assertThat(say("three").text("/replyMessages/0/text")).isEqualTo("**|three");
    }

    @Test
    void shouldTakeThemWhileATurnRuns() {
        server.bots.during = () -> later("MoreData", "I am thinking");

        assertThat(say("one").text("/replyMessages/0/text")).isEqualTo("I am thinking");
    }

    @Test
    void shouldTellTheCallerThatTheBotHasEnded() {
        say("one");
        server.post(PATH, message("travel", "2", session, "Complete", "Done").replace("\"botId\"", """
                "intent": "Book", "entities": [{"name": "City", "value": "Oslo"}], "botId\""""));
        int calls = server.bots.calls.size();

        TestServer.Reply end = say("two");

        assertThat(end.text("/botState")).isEqualTo("Complete");
        assertThat(end.text("/replyMessages/0/text")).isEqualTo("Done");
        assertThat(end.text("/intentName")).isEqualTo("Book");
        assertThat(end.text("/slots/City")).isEqualTo("Oslo");
        assertThat(server.bots.calls).hasSize(calls);
        assertThat(say("three").text("/replyMessages/0/text")).isEqualTo("|three");
    }

    @Test
    void shouldRefuseThemWhereThereIsNoSession() {
        assertRefused(later("MoreData", "hi"), "session.not.found");
    }

    @Test
    void shouldRefuseThemAfterTheEnd() {
        say("bye");

        assertRefused(later("MoreData", "hi"), "session.already.closed");
    }

    @Test
    void shouldRefuseThemAfterTheBotEndedByItself() {
        say("one");
        later("Failed", "sorry");

        assertRefused(later("MoreData", "hi"), "session.already.closed");
    }

    @Test
    void shouldRefuseThoseOfAnotherBotOrVersion() {
        say("one");

        assertRefused(server.post(PATH, message("hotel", "2", session, "MoreData", "x")), "session.bot.id.mismatch");
        assertRefused(
                server.post(PATH, message("travel", "1", session, "MoreData", "x")), "session.bot.version.mismatch");
    }

    @Test
    void shouldRefuseThoseForOtherProviders() {
        server.post("/api/v2/textbots/bots/execute", execute("one").replace(ScriptedBots.DIGITAL, ScriptedBots.LEX));

        assertRefused(later("MoreData", "hi"), "session.not.found");
    }

    @Test
    void shouldTakeOnlySoMany() {
        say("one");
        for (int i = 0; i < 100; i++) {
            assertThat(later("MoreData", "again").status()).isEqualTo(200);
        }

        assertThat(later("MoreData", "again").status()).isEqualTo(409);
        assertThat(say("two").json().at("/replyMessages").size()).isEqualTo(102);
    }

    @ParameterizedTest
    @ValueSource(strings = {"botId", "botVersion", "botSessionId", "botState"})
    void shouldNameTheFieldThatIsMissing(String field) {
        TestServer.Reply reply = server.post(
                PATH, message("travel", "2", session, "MoreData", "x").replace(field, "other"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/messageParams/field")).isEqualTo(field);
    }

    @Test
    void shouldRefuseAnUnknownState() {
        say("one");

        assertThat(later("Perhaps", "hi").status()).isEqualTo(400);
    }

    private static void assertRefused(TestServer.Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/code")).isEqualTo(code);
    }

    private TestServer.Reply later(String state, String text) {
        return server.post(PATH, message("travel", "2", session, state, text));
    }

    private static String message(String bot, String version, String session, String state, String text) {
        return """
                {"botId": "%s", "botVersion": "%s", "botSessionId": "%s", "languageCode": "en-us",
                 "botState": "%s", "replyMessages": [{"type": "Text", "text": "%s"}],
                 "errorInfo": {"code": "c", "message": "m"}}
                """.formatted(bot, version, session, state, text);
    }

    private TestServer.Reply say(String text) {
        return server.post("/api/v2/textbots/bots/execute", execute(text));
    }

    private String execute(String text) {
        return """
                {"botId": "travel", "integrationId": "%s", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": "%s"}}
                """.formatted(ScriptedBots.DIGITAL, session, text);
    }
}
