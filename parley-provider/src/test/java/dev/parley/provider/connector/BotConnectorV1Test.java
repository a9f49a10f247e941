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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** providers-and-channels §1.2 */
class BotConnectorV1Test {
    private static final String MORE = "{\"botState\": \"MOREDATA\", \"replymessages\": []}";

    private final PlainOutgoing outgoing = new PlainOutgoing();
    private final FakeBot bot;
    private final BotProvider provider;

    BotConnectorV1Test() throws IOException {
        bot = new FakeBot();
        provider =
                new ConnectorFactory().open(Calls.integration(ConnectorFactory.V1, bot.uri("/handle?x=1")), outgoing);
    }

    @AfterEach
    void stop() {
        provider.close();
        bot.close();
        outgoing.close();
    }

    @Test
    void shouldSendTheNameInPlaceOfTheIdAndTheIdBesideIt() {
        bot.answers(MORE);

        provider.turn(Calls.call(
                "{\"type\": \"Text\", \"text\": \"hi\"}",
                "\"languageCode\": \"EN-US\", \"genesysBotConnector\": {\"queryParameters\": {\"tier\": \"gold\"}},"));

        FakeBot.Sent sent = bot.log.getFirst();
        assertThat(sent.method() + " " + sent.path()).isEqualTo("POST /handle?x=1");
        assertThat(sent.type()).isEqualTo("application/json");
        assertThat(sent.secret()).isEqualTo("open sesame");
        assertThat(sent.correlation()).isEqualTo("correlation-1");
        assertThat(sent.body())
                .isEqualTo("{\"botId\":\"Travel\",\"botVersion\":\"2.0\",\"botSessionId\":\"s-1\","
                        + "\"inputMessage\":{\"type\":\"Text\",\"text\":\"hi\"},\"languageCode\":\"en-us\","
                        + "\"botSessionTimeout\":4320,\"genesysConversationId\":\"conversation-1\","
                        + "\"parameters\":{\"tier\":\"gold\"},\"chatBot\":{\"id\":\"b-1\",\"name\":\"Travel\"}}");
    }

    @Test
    void shouldSendTheAliasAsVersionAndTheCallersTimeout() {
        bot.answers(MORE);

        provider.turn(Calls.call(
                "{\"type\": \"Text\", \"text\": \"hi\"}", "\"botAlias\": \"1.0\", \"botSessionTimeoutMinutes\": 30,"));

        assertThat(bot.log.getFirst().json().path("botVersion").stringValue()).isEqualTo("1.0");
        assertThat(bot.log.getFirst().json().path("botSessionTimeout").intValue())
                .isEqualTo(30);
        assertThat(bot.log.getFirst().json().has("parameters")).isFalse();
    }

    @Test
    void shouldSendWhatWasPressed() {
        bot.answers(MORE);

        provider.turn(Calls.call(
                "{\"type\": \"Structured\", \"content\": [{\"contentType\": \"ButtonResponse\", \"buttonResponse\":"
                        + " {\"type\": \"QuickReply\", \"text\": \"Yes\", \"payload\": \"yes\"}}]}",
                ""));

        assertThat(bot.log.getFirst().json().path("inputMessage").toString())
                .isEqualTo("{\"type\":\"Structured\",\"text\":\"Yes\",\"content\":[{\"contentType\":\"ButtonResponse\","
                        + "\"buttonResponse\":{\"type\":\"QuickReply\",\"text\":\"Yes\",\"payload\":\"yes\"}}]}");
    }

    @Test
    void shouldReadLooselyTypedSlotsAndRichReplies() {
        bot.answers("""
                {"replymessages": [
                   {"type": "text", "text": "Which city?"},
                   {"text": "no type"},
                   {"type": "STRUCTURED", "text": "Pick", "content": [
                     {"contentType": "QuickReply", "quickReply": {"text": "Paris", "payload": "paris"}},
                     {"contentType": "Card", "card": {"title": "Oslo", "actions": [{"type": "Link", "text": "See",
                       "url": "https://oslo.example"}]}},
                     {"contentType": "Carousel", "carousel": {"cards": [{"title": "Rome", "actions": []}]}},
                     {"contentType": "Attachment", "attachment": {"mediaType": "Image", "url": "https://x.example"}}]}],
                 "botState": "COMPLETE", "intent": "BookTrip", "confidence": "0.9",
                 "slotValues": {"city": "Paris", "nights": 2, "late": true, "stay": "P1D", "none": null,
                                "price": {"amount": 17.00, "code": "USD"}, "tags": ["a", "b"], "fee": "17.00|USD"},
                 "parameters": {"k": "v", "n": 3, "flag": true}, "own": {"deep": [1]}}
                """);

        ProviderTurn.Answered turn = answered();

        assertThat(turn.botState()).isEqualTo(BotState.COMPLETE);
        assertThat(turn.intentName()).isEqualTo("BookTrip");
        assertThat(turn.slots())
                .isEqualTo(Map.of(
                        "city", "Paris",
                        "nights", "2",
                        "late", "true",
                        "stay", "P1D",
                        "price", "{\"amount\":17.00,\"code\":\"USD\"}",
                        "tags", "[\"a\",\"b\"]",
                        "fee", "17.00|USD"));
        assertThat(WireJson.mapper().writeValueAsString(turn.replies()))
                .isEqualTo("[{\"type\":\"Text\",\"text\":\"Which city?\"},{\"type\":\"Text\",\"text\":\"no type\"},"
                        + "{\"type\":\"Structured\",\"text\":\"Pick\",\"content\":[{\"contentType\":\"QuickReply\","
                        + "\"quickReply\":{\"text\":\"Paris\",\"payload\":\"paris\"}},{\"contentType\":\"Card\","
                        + "\"card\":{\"title\":\"Oslo\",\"actions\":[{\"type\":\"Link\",\"text\":\"See\","
                        + "\"url\":\"https://oslo.example\"}]}},{\"contentType\":\"Carousel\",\"carousel\":{\"cards\":"
                        + "[{\"title\":\"Rome\",\"actions\":[]}]}},{\"contentType\":\"Attachment\",\"attachment\":"
                        + "{\"mediaType\":\"Image\",\"url\":\"https://x.example\"}}]}]");
        assertThat(turn.raw().path("parameters").toString()).isEqualTo("{\"k\":\"v\",\"n\":\"3\",\"flag\":\"true\"}");
        assertThat(turn.raw().at("/own/deep/0").intValue()).isEqualTo(1);
        assertThat(turn.state()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"replymessages\": [{\"text\": \"a\"}] | a",
                "\"replyMessages\": [{\"text\": \"b\"}] | b",
                "\"replymessages\": [], \"replyMessages\": [{\"text\": \"b\"}] | b",
                "\"replymessages\": [{\"text\": \"a\"}], \"replyMessages\": null | a",
            })
    void shouldReadBothSpellingsOfReplies(String replies, String text) {
        bot.answers("{\"botState\": \"MoreData\", " + replies + "}");

        assertThat(answered().replies())
                .hasSize(1)
                .allSatisfy(reply -> assertThat(reply.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({"MOREDATA, MORE_DATA", "moreData, MORE_DATA", "Complete, COMPLETE", "FAILED, FAILED"})
    void shouldReadStatesInAnyCase(String word, BotState state) {
        bot.answers("{\"botState\": \"" + word + "\", \"intent\": null}");

        assertThat(answered().botState()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{}",
                "{\"botState\": \"Perhaps\"}",
                "{\"botState\": \"MoreData\", \"replymessages\": \"hi\"}",
                "{\"botState\": \"MoreData\", \"replymessages\": [\"hi\"]}",
                "{\"botState\": \"MoreData\", \"replymessages\": [{\"text\": {}}]}",
                "{\"botState\": \"MoreData\", \"intent\": {}}",
                "{\"botState\": \"MoreData\", \"slotValues\": []}",
                "{\"botState\": \"MoreData\", \"parameters\": {\"deep\": {}}}",
                "{\"botState\": \"MoreData\", \"parameters\": \"p\"}",
            })
    void shouldFailAtGarbage(String body) {
        bot.answers(body);

        assertThat(failed(Calls.says("hi")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 302, 400, 403, 500, 503})
    void shouldFailAtAnotherStatusWithoutASecondCall(int status) {
        bot.answers(status, MORE).answers(MORE);

        ProviderTurn.Failed turn = failed(Calls.says("hi"));

        assertThat(turn.code()).isEqualTo(FailureCode.ERROR_RESPONSE);
        assertThat(turn.message()).contains(Integer.toString(status));
        assertThat(bot.log).hasSize(1);
    }

    @Test
    void shouldFailWhenTheBotIsSlow() {
        bot.answersAfter(Duration.ofSeconds(5), MORE);

        ProviderCall call = Calls.call("{\"type\": \"Text\", \"text\": \"hi\"}", "", Duration.ofMillis(300));

        assertThat(failed(call).code()).isEqualTo(FailureCode.TIMEOUT);
    }

    @Test
    void shouldFailAtOneByteTooMuchOnly() {
        String rest = "{\"botState\": \"MoreData\", \"x\": \"\"}";
        String full = "{\"botState\": \"MoreData\", \"x\": \"" + "x".repeat((1 << 20) - rest.length()) + "\"}";
        bot.answers(full).answers(full + " ");

        assertThat(answered().botState()).isEqualTo(BotState.MORE_DATA);
        assertThat(failed(Calls.says("hi")).code()).isEqualTo(FailureCode.INVALID_RESPONSE);
    }

    @Test
    void shouldFailWithoutABot() {
        bot.close();

        assertThat(failed(Calls.says("hi")).code()).isEqualTo(FailureCode.ERROR_RESPONSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"Text\", \"text\": \" \"} | | postTextMessage",
                "{\"type\": \"Text\"} | | postTextMessage",
                "{\"type\": \"Structured\", \"content\": [{\"contentType\": \"Location\"}]} | | postTextMessage",
                "{\"type\": \"Text\", \"text\": \"hi\"} | \"languageCode\": \"fr\", | languageCode",
            })
    void shouldRefuseWhatMakesNoSense(String message, String more, String field) {
        assertThat(provider.turn(Calls.call(message, more == null ? "" : more)))
                .isInstanceOfSatisfying(
                        ProviderTurn.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(bot.log).isEmpty();
    }

    private ProviderTurn.Answered answered() {
        return (ProviderTurn.Answered) provider.turn(Calls.says("hi"));
    }

    private ProviderTurn.Failed failed(ProviderCall call) {
        return (ProviderTurn.Failed) provider.turn(call);
    }
}
