package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.ProviderCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Third-party bots over {@code bots/execute} (providers-and-channels §0). */
class RelayTest {
    private static final String PATH = "/api/v2/textbots/bots/execute";

    private final TestServer server = TestServer.start();
    private final String session = UUID.randomUUID().toString();

    @AfterEach
    void stop() {
        server.bots.release.countDown();
        server.close();
    }

    @Test
    void shouldRelayWhatTheBotSays() {
        TestServer.Reply reply = say(ScriptedBots.LEX, session, "hi");

        assertThat(reply.body())
                .isEqualTo("{\"botState\":\"MoreData\",\"replyMessages\":[{\"type\":\"Text\",\"text\":\"|hi\"},"
                        + "{\"type\":\"Structured\",\"text\":\"Pick\",\"content\":[{\"contentType\":\"QuickReply\","
                        + "\"quickReply\":{\"text\":\"Paris\",\"payload\":\"paris\"}}]}],\"intentName\":\"\","
                        + "\"slots\":{},\"botCorrelationId\":\"corr-77\",\"amazonLex\":{\"heard\":\"hi\","
                        + "\"exact\":1.5}}");
    }

    @Test
    void shouldTellTheAdapterWhatTheRequestSays() {
        TestServer.Reply reply = say(ScriptedBots.LEX, session, "hi");

        ProviderCall call = server.bots.calls.getFirst();
        assertThat(call.bot().id()).isEqualTo("travel");
        assertThat(call.correlationId()).isEqualTo(reply.header("ININ-Correlation-Id"));
        assertThat(call.deadline()).isEqualTo(Duration.ofSeconds(7));
        assertThat(call.isFirst()).isTrue();
        assertThat(call.conversationId()).hasSize(36).isNotEqualTo(session);
        assertThat(call.request().botAlias()).isEqualTo("2");
    }

    @Test
    void shouldKeepStateAndConversationBetweenTurns() {
        say(ScriptedBots.LEX, session, "one");
        say(ScriptedBots.LEX, session, "two");

        assertThat(say(ScriptedBots.LEX, session, "three").text("/replyMessages/0/text"))
                .isEqualTo("**|three");
        assertThat(server.bots.calls)
                .extracting(ProviderCall::conversationId)
                .containsOnly(server.bots.calls.getFirst().conversationId());
    }

    @Test
    void shouldKeepSessionsOfIntegrationsAndBotsApart() {
        say(ScriptedBots.LEX, session, "one");

        assertThat(say(ScriptedBots.DIGITAL, session, "two").text("/replyMessages/0/text"))
                .isEqualTo("|two");
        assertThat(server.post(PATH, body(ScriptedBots.LEX, "hotel", session, "two"))
                        .text("/replyMessages/0/text"))
                .isEqualTo("|two");
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedBots.LEX, ScriptedBots.DIGITAL})
    void shouldStartAnewAfterTheEnd(String integration) {
        say(integration, session, "one");
        TestServer.Reply end = say(integration, session, "bye");

        assertThat(end.text("/botState")).isEqualTo("Complete");
        assertThat(end.text("/intentName")).isEqualTo("Leave");
        assertThat(end.text("/slots/city")).isEqualTo("Oslo");
        assertThat(say(integration, session, "two").text("/replyMessages/0/text"))
                .isEqualTo("|two");
        assertThat(server.bots.calls.getLast().conversationId())
                .isNotEqualTo(server.bots.calls.getFirst().conversationId());
    }

    @Test
    void shouldForgetASessionAfterItsTime() {
        String body = body(ScriptedBots.LEX, "travel", session, "hi")
                .replace("\"botAlias\"", "\"botSessionTimeoutMinutes\": 5, \"botAlias\"");
        server.post(PATH, body);
        server.clock.forward(Duration.ofMinutes(4));
        assertThat(server.post(PATH, body).text("/replyMessages/0/text")).isEqualTo("*|hi");
        server.clock.forward(Duration.ofMinutes(5));

        assertThat(server.post(PATH, body).text("/replyMessages/0/text")).isEqualTo("|hi");
    }

    @Test
    void shouldAnswerAFailureOfTheProviderWithAFailedBot() {
        say(ScriptedBots.LEX, session, "one");

        TestServer.Reply reply = say(ScriptedBots.LEX, session, "fail");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"botState\":\"Failed\",\"replyMessages\":[],\"intentName\":\"\",\"slots\":{},"
                        + "\"botCorrelationId\":\"corr-77\",\"amazonLex\":{\"heard\":\"fail\",\"exact\":1.5,"
                        + "\"errorInfo\":{\"errorCode\":\"ServiceProviderErrorResponse\","
                        + "\"errorMessage\":\"It said no.\"}}}");
        assertThat(say(ScriptedBots.LEX, session, "two").text("/replyMessages/0/text"))
                .isEqualTo("|two");
    }

    @ParameterizedTest
    @CsvSource({
        ScriptedBots.MISSING + ", nuanceMixDlg, no adapter for 'nuance-mix'",
        ScriptedBots.MISTAKEN + ", amazonLex, It needs a locale."
    })
    void shouldSayWhatAnIntegrationLacks(String integration, String map, String words) {
        TestServer.Reply reply = say(integration, session, "hi");

        assertThat(reply.text("/botState")).isEqualTo("Failed");
        assertThat(reply.text("/" + map + "/errorInfo/errorCode")).isEqualTo("ProviderNotConfigured");
        assertThat(reply.text("/" + map + "/errorInfo/errorMessage")).contains(words);
    }

    @Test
    void shouldRefuseWhatTheAdapterRefuses() {
        TestServer.Reply reply = say(ScriptedBots.LEX, session, "");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/messageParams/field")).isEqualTo("postTextMessage.text");
        assertThat(reply.text("/message")).contains("Say something.");
    }

    @Test
    void shouldGoOnAfterARefusal() {
        say(ScriptedBots.LEX, session, "one");
        say(ScriptedBots.LEX, session, "");

        assertThat(say(ScriptedBots.LEX, session, "two").text("/replyMessages/0/text"))
                .isEqualTo("*|two");
    }

    @Test
    void shouldNotKnowOtherIntegrationsAndBots() {
        TestServer.Reply integration = say("nowhere", session, "hi");
        assertThat(integration.status()).isEqualTo(404);
        assertThat(integration.text("/message")).contains("nowhere", "organization.yaml");

        TestServer.Reply bot = server.post(PATH, body(ScriptedBots.LEX, "stranger", session, "hi"));
        assertThat(bot.status()).isEqualTo(404);
        assertThat(bot.text("/message")).contains("stranger", "Integration lex-1");
    }

    @Test
    void shouldRefuseDialogEngine() {
        TestServer.Reply reply = say(ScriptedBots.ENGINE, session, "hi");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bot.type.not.supported");
        assertThat(reply.json().has("genesysDialogEngine")).isFalse();
    }

    @Test
    void shouldPreferAnOwnFlow() {
        TestServer.Reply reply = server.post(PATH, body(ScriptedBots.LEX, TestServer.BOT, session, ""));

        assertThat(reply.text("/replyMessages/0/text")).isEqualTo("Hello");
        assertThat(server.bots.calls).isEmpty();
    }

    @Test
    void shouldRefuseASecondCallWhileTheFirstRuns() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<TestServer.Reply> slow = callers.submit(() -> say(ScriptedBots.LEX, session, "hang"));
            server.bots.hanging.await();

            assertThat(say(ScriptedBots.LEX, session, "hi").status()).isEqualTo(409);
            server.bots.release.countDown();
            assertThat(slow.get().status()).isEqualTo(200);
        }
    }

    @Test
    void shouldFailAtOnceWhenAsManyCallsRunAsMay() throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            server.bots.hanging = new CountDownLatch(2);
            List<Future<TestServer.Reply>> slow = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String own = "session-" + i;
                slow.add(callers.submit(() -> say(ScriptedBots.LEX, own, "hang")));
            }
            server.bots.hanging.await();

            assertThat(overloaded(say(ScriptedBots.LEX, session, "hi"))).isTrue();
            assertThat(overloaded(say(ScriptedBots.DIGITAL, session, "hi"))).isFalse();
            assertThat(metrics()).contains("parley_provider_running{integration=\"lex-1\",type=\"amazon-lex-v2\"} 2.0");

            server.bots.release.countDown();
            for (Future<TestServer.Reply> each : slow) {
                each.get();
            }
            assertThat(overloaded(say(ScriptedBots.LEX, session, "hi"))).isFalse();
        }
    }

    @Test
    void shouldLeaveAProviderAloneThatFailsMostOfTheTime() {
        for (int i = 0; i < 10; i++) {
            say(ScriptedBots.LEX, session, i % 2 == 0 ? "late" : "fail");
        }
        int calls = server.bots.calls.size();

        assertThat(overloaded(say(ScriptedBots.LEX, session, "hi"))).isTrue();
        assertThat(server.bots.calls).hasSize(calls);
        assertThat(metrics()).contains("parley_provider_broken{integration=\"lex-1\",type=\"amazon-lex-v2\"} 1.0");

        server.clock.forward(Duration.ofSeconds(11));
        for (int i = 0; i < 4; i++) {
            assertThat(overloaded(say(ScriptedBots.LEX, session, "hi"))).isFalse();
        }
        assertThat(metrics()).contains("parley_provider_broken{integration=\"lex-1\",type=\"amazon-lex-v2\"} 0.0");
    }

    @Test
    void shouldNotCountRefusalsAsFailures() {
        for (int i = 0; i < 30; i++) {
            say(ScriptedBots.LEX, session, "");
        }

        assertThat(overloaded(say(ScriptedBots.LEX, session, "hi"))).isFalse();
    }

    @Test
    void shouldCountAndTimeTheCallsOfEachIntegration() {
        say(ScriptedBots.LEX, session, "hi");
        say(ScriptedBots.LEX, session, "late");

        assertThat(metrics())
                .contains("parley_provider_turns_seconds_count{integration=\"lex-1\",outcome=\"Answered\"")
                .contains("outcome=\"ServiceProviderTimeout\"");
    }

    @Test
    void shouldNeverShowACredential() {
        String all = say(ScriptedBots.LEX, session, "fail").body()
                + server.get("/api/v2/integrations").body()
                + server.get("/api/v2/integrations/" + ScriptedBots.LEX).body()
                + metrics()
                + server.bots.providers();

        assertThat(all).contains("lex-1").doesNotContain("top secret");
    }

    private String metrics() {
        return server.get("/parley/metrics").body();
    }

    private static boolean overloaded(TestServer.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().contains("ServiceProviderOverloaded");
    }

    private TestServer.Reply say(String integration, String session, String text) {
        return server.post(PATH, body(integration, "travel", session, text));
    }

    private static String body(String integration, String bot, String session, String text) {
        return """
                {"botId": "%s", "botAlias": "2", "integrationId": "%s", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": "%s"}, "botCorrelationId": "corr-77"}
                """.formatted(bot, integration, session, text);
    }
}
