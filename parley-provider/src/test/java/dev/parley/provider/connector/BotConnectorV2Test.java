package dev.parley.provider.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.BotProvider;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** providers-and-channels §1.3 */
class BotConnectorV2Test {
    private static final String MORE = "{\"botState\": \"MoreData\", \"replyMessages\": null}";

    private final PlainOutgoing outgoing = new PlainOutgoing();
    private final FakeBot bot;
    private final BotProvider provider;

    BotConnectorV2Test() throws IOException {
        bot = new FakeBot();
        provider = new ConnectorFactory()
                .open(Calls.integration(ConnectorFactory.V2, bot.uri("/botconnector/")), outgoing);
    }

    @AfterEach
    void stop() {
        provider.close();
        bot.close();
        outgoing.close();
    }

    @Test
    void shouldSendIdsAndTheSecret() {
        bot.answers(MORE);

        provider.turn(Calls.call("{\"type\": \"Text\", \"text\": \"hi\"}", "\"botSessionTimeoutMinutes\": 60,"));

        FakeBot.Sent sent = bot.log.getFirst();
        assertThat(sent.method() + " " + sent.path()).isEqualTo("POST /botconnector/messages");
        assertThat(sent.secret()).isEqualTo("open sesame");
        ObjectNode body = (ObjectNode) sent.json();
        assertThat(body.remove("messageId").stringValue()).hasSize(36);
        assertThat(body.toString())
                .isEqualTo("{\"botId\":\"b-1\",\"botVersion\":\"2.0\",\"botSessionId\":\"s-1\","
                        + "\"inputMessage\":{\"type\":\"Text\",\"text\":\"hi\"},\"languageCode\":\"en-us\","
                        + "\"botSessionTimeout\":60,\"genesysConversationId\":\"conversation-1\"}");
    }

    @Test
    void shouldReadEntities() {
        bot.answers("""
                {"botState": "Complete", "intent": "OrderCookie", "confidence": null,
                 "replyMessages": [{"type": "Text", "text": "done"}],
                 "entities": [{"name": "Size", "type": "Integer", "value": "12"},
                              {"name": "Tags", "type": "StringCollection", "values": ["a", "b"]},
                              {"name": "Price", "type": "Currency", "value": "{\\"amount\\":3.49,\\"code\\":\\"USD\\"}"},
                              {"name": "Empty", "type": "String", "value": null}],
                 "parameters": {"out": "v"}}
                """);

        ProviderTurn.Answered turn = (ProviderTurn.Answered) provider.turn(Calls.says("hi"));

        assertThat(turn.botState()).isEqualTo(BotState.COMPLETE);
        assertThat(turn.slots())
                .isEqualTo(
                        Map.of("Size", "12", "Tags", "[\"a\",\"b\"]", "Price", "{\"amount\":3.49,\"code\":\"USD\"}"));
        assertThat(turn.raw().path("entities").size()).isEqualTo(4);
    }

    @Test
    void shouldStayCompleteWithoutIntent() {
        bot.answers("{\"botState\": \"Complete\"}");

        ProviderTurn.Answered turn = (ProviderTurn.Answered) provider.turn(Calls.says("hi"));

        assertThat(turn.botState()).isEqualTo(BotState.COMPLETE);
        assertThat(turn.intentName()).isEmpty();
        assertThat(turn.replies()).isEmpty();
    }

    @Test
    void shouldRepeatTheSameMessageWhenTheHostIsInTrouble() {
        bot.answers(503, "").answers(500, "").answers(MORE);
        long begin = System.nanoTime();

        assertThat(provider.turn(Calls.says("hi"))).isInstanceOf(ProviderTurn.Answered.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        assertThat(bot.log).hasSize(3);
        assertThat(bot.log)
                .extracting(FakeBot.Sent::body)
                .containsOnly(bot.log.getFirst().body());
    }

    @Test
    void shouldGiveUpAfterTwoRepeats() {
        bot.answers(500, "").answers(502, "").answers(503, "").answers(MORE);

        assertThat(failed(Calls.says("hi")).message()).contains("503");
        assertThat(bot.log).hasSize(3);
    }

    @Test
    void shouldNotRepeatAfterTheDeadline() {
        bot.answers(500, "").answers(MORE);

        ProviderCall call = Calls.call("{\"type\": \"Text\", \"text\": \"hi\"}", "", Duration.ofMillis(150));

        assertThat(failed(call).code()).isEqualTo(FailureCode.ERROR_RESPONSE);
        assertThat(bot.log).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 429})
    void shouldNotRepeatWhatTheBotRefuses(int status) {
        bot.answers(status, "").answers(MORE);

        assertThat(failed(Calls.says("hi")).code()).isEqualTo(FailureCode.ERROR_RESPONSE);
        assertThat(bot.log).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "{\"botState\": \"Complete\", \"entities\": {}}",
                "{\"botState\": \"Complete\", \"entities\": [{\"value\": \"x\"}]}",
                "{\"replyMessages\": []}"
            })
    void shouldFailAtGarbageWithoutARepeat(String body) {
        bot.answers(body);

        assertThat(failed(Calls.says("hi")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
        assertThat(bot.log).hasSize(1);
    }

    @Test
    void shouldReadALaterAnswer() {
        ObjectNode body = (ObjectNode) WireJson.mapper()
                .readTree("{\"botState\": \"Failed\", \"replyMessages\": [{\"type\": \"Text\", \"text\": \"sorry\"}],"
                        + " \"errorInfo\": {\"code\": \"x\", \"message\": \"y\"}}");

        assertThat(BotConnectorV2.later(body)).isInstanceOfSatisfying(ProviderTurn.Answered.class, turn -> {
            assertThat(turn.botState()).isEqualTo(BotState.FAILED);
            assertThat(turn.replies()).hasSize(1);
        });
    }

    private ProviderTurn.Failed failed(ProviderCall call) {
        return (ProviderTurn.Failed) provider.turn(call);
    }
}
