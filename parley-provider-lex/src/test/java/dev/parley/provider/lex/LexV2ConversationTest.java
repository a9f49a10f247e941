package dev.parley.provider.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextRequest.AmazonLexRequest;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexV2ConversationTest {
    private static final String PATH =
            "POST /bots/ABCDEFGHIJ/botAliases/KLMNOPQRST/botLocales/en_US/sessions/" + LexCaller.SESSION + "/text";

    @Test
    void shouldFillSlotsShowCardsAndClose() throws IOException {
        try (LexFake fake = new LexFake()
                        .answers("lex-v2/1-city.json")
                        .answers("lex-v2/2-nights.json")
                        .answers("lex-v2/3-confirm.json")
                        .answers("lex-v2/4-close.json");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            ProviderTurn.Answered city = answered(caller.say("book a hotel"));
            assertThat(city.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(city.intentName()).isEqualTo("BookHotel");
            assertThat(city.slots()).isEmpty();
            assertThat(json(city.replies())).isEqualTo("""
                    [{"type":"Text","text":"What city?"},\
                    {"type":"Structured","text":"City","content":[\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"Paris","payload":"paris"}},\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"Rome","payload":"rome"}}]}]""");
            assertThat(city.raw().path("somethingNew").path("kept").asBoolean()).isTrue();

            ProviderTurn.Answered nights = answered(caller.press("Paris", "paris"));
            assertThat(nights.slots()).isEqualTo(Map.of("City", "Paris"));
            assertThat(json(nights.replies()))
                    .isEqualTo("[{\"type\":\"Text\",\"text\":\"For how many nights in Paris & around?\"}]");

            ProviderTurn.Answered confirm = answered(caller.say("two"));
            assertThat(confirm.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(confirm.slots())
                    .isEqualTo(Map.of("City", "Paris", "Nights", "2", "Extras", "[\"cot\",\"breakfast\"]"));
            assertThat(json(confirm.replies())).isEqualTo("""
                    [{"type":"Structured","text":"Book it?","content":[\
                    {"contentType":"QuickReply","quickReply":{"text":"Yes","payload":"yes"}}]}]""");

            ProviderTurn.Answered close = answered(caller.say("yes"));
            assertThat(close.botState()).isEqualTo(BotState.COMPLETE);
            assertThat(close.slots())
                    .containsEntry("Address", "{\"House\":\"7\",\"Street\":\"Rue Lune\"}")
                    .hasSize(3);
            assertThat(json(close.replies())).isEqualTo("""
                    [{"type":"Text","text":"Booked."},\
                    {"type":"Structured","content":[{"contentType":"Card","card":{"title":"Hotel Lune","description":"2 nights",\
                    "image":"https://pictures.example.com/lune.png",\
                    "actions":[{"type":"Postback","text":"Again","payload":"book a hotel"}]}}]}]""");

            assertThat(fake.asked())
                    .extracting(LexFake.Asked::line)
                    .containsOnly(PATH)
                    .hasSize(4);
            assertThat(fake.asked())
                    .extracting(LexFake.Asked::body)
                    .containsExactly(
                            "{\"text\":\"book a hotel\"}",
                            "{\"text\":\"paris\"}",
                            "{\"text\":\"two\"}",
                            "{\"text\":\"yes\"}");
        }
    }

    @Test
    void shouldSignForItsRegionAndSayWhatItIs() throws IOException {
        try (LexFake fake = new LexFake().answers("lex-v2/1-city.json");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            answered(caller.say("hi"));
            Map<String, String> headers = fake.asked().getFirst().headers();
            assertThat(Signature.region(headers)).isEqualTo("eu-west-1");
            assertThat(headers)
                    .containsEntry("content-type", "application/json")
                    .containsEntry("content-length", "13")
                    .doesNotContainKey("x-amz-security-token");
        }
    }

    @Test
    void shouldSignWithATemporaryKeysToken() throws IOException {
        try (LexFake fake = new LexFake().answers("lex-v2/1-city.json");
                LexCaller caller = LexCaller.of(LexCaller.integration(
                        LexVersion.V2, Map.of("endpoint", fake.endpoint()), Map.of("sessionToken", "token-1")))) {
            answered(caller.say("hi"));
            assertThat(fake.asked().getFirst().headers()).containsEntry("x-amz-security-token", "token-1");
            assertThat(fake.asked().getFirst().headers().get("authorization")).contains(";x-amz-security-token,");
        }
    }

    @Test
    void shouldPassAttributesOnOnlyWhereTheCallerGivesThem() throws IOException {
        try (LexFake fake = new LexFake()
                        .answers("lex-v2/1-city.json")
                        .answers("lex-v2/1-city.json")
                        .answers("lex-v2/1-city.json");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            caller.say("a", new AmazonLexRequest(Map.of("ra", "1"), Map.of("sa", "2")));
            caller.say("b", new AmazonLexRequest(null, Map.of()));
            caller.say("c", new AmazonLexRequest(null, null));
            assertThat(fake.asked())
                    .extracting(LexFake.Asked::body)
                    .containsExactly(
                            "{\"text\":\"a\",\"sessionState\":{\"sessionAttributes\":{\"sa\":\"2\"}},\"requestAttributes\":{\"ra\":\"1\"}}",
                            "{\"text\":\"b\",\"sessionState\":{\"sessionAttributes\":{}}}",
                            "{\"text\":\"c\"}");
        }
    }

    @Test
    void shouldStayWithTheAliasAndTheLanguageOfTheFirstTurn() throws IOException {
        try (LexFake fake = new LexFake()
                        .answers("lex-v2/1-city.json")
                        .answers("lex-v2/1-city.json")
                        .answers("lex-v2/1-city.json");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            caller.say("hola", "TSTALIASID", "es");
            caller.say("hola");
            caller.say("hello", "live", "en-GB");
            assertThat(fake.asked())
                    .extracting(asked -> asked.line().replaceFirst("/sessions.*", ""))
                    .containsExactly(
                            "POST /bots/ABCDEFGHIJ/botAliases/TSTALIASID/botLocales/es_ES",
                            "POST /bots/ABCDEFGHIJ/botAliases/TSTALIASID/botLocales/es_ES",
                            "POST /bots/ABCDEFGHIJ/botAliases/KLMNOPQRST/botLocales/en_GB");
        }
    }

    @Test
    void shouldReadTheStateOfADialogue() throws IOException {
        assertThat(state("{\"dialogAction\":{\"type\":\"Close\"},\"intent\":{\"name\":\"A\",\"state\":\"Failed\"}}"))
                .isEqualTo(BotState.FAILED);
        assertThat(
                        state(
                                "{\"dialogAction\":{\"type\":\"ElicitIntent\"},\"intent\":{\"name\":\"A\",\"state\":\"Failed\"}}"))
                .isEqualTo(BotState.FAILED);
        assertThat(state("{\"dialogAction\":{\"type\":\"Close\"}}")).isEqualTo(BotState.COMPLETE);
        assertThat(state("{\"intent\":{\"name\":\"A\",\"state\":\"ReadyForFulfillment\"}}"))
                .isEqualTo(BotState.COMPLETE);
        assertThat(state(
                        "{\"dialogAction\":{\"type\":\"Delegate\"},\"intent\":{\"name\":\"A\",\"state\":\"Waiting\"}}"))
                .isEqualTo(BotState.MORE_DATA);
        assertThat(state("{\"dialogAction\":{\"type\":\"OfLater\"}}")).isEqualTo(BotState.MORE_DATA);
    }

    private static BotState state(String sessionState) throws IOException {
        try (LexFake fake = new LexFake().says(200, "{\"sessionState\":" + sessionState + "}");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            return answered(caller.say("hi")).botState();
        }
    }

    private static ProviderTurn.Answered answered(ProviderTurn turn) {
        assertThat(turn).isInstanceOf(ProviderTurn.Answered.class);
        return (ProviderTurn.Answered) turn;
    }

    private static String json(List<?> replies) {
        return WireJson.mapper().writeValueAsString(replies);
    }
}
