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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexV1ConversationTest {
    /** The dollar of the alias is encoded in the path, and once more in what is signed. */
    private static final String PATH = "POST /bot/OrderFlowers/alias/%24LATEST/user/" + LexCaller.SESSION + "/text";

    @Test
    void shouldFillSlotsShowCarouselsAndEnd() throws IOException {
        try (LexFake fake = new LexFake()
                        .answers("lex-v1/1-flowers.json")
                        .answers("lex-v1/2-date.json")
                        .answers("lex-v1/3-confirm.json")
                        .answers("lex-v1/4-fulfilled.json");
                LexCaller caller = LexCaller.of(LexVersion.V1, fake)) {
            ProviderTurn.Answered flowers =
                    answered(caller.say("I want flowers", new AmazonLexRequest(Map.of("ra", "1"), Map.of("sa", "2"))));
            assertThat(flowers.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(flowers.intentName()).isEqualTo("OrderFlowers");
            assertThat(flowers.slots()).isEmpty();
            assertThat(json(flowers.replies())).isEqualTo("""
                    [{"type":"Text","text":"Which flowers?"},\
                    {"type":"Structured","content":[{"contentType":"Carousel","carousel":{"cards":[\
                    {"title":"Roses","description":"red","image":"https://pictures.example.com/rose.png",\
                    "actions":[{"type":"Postback","text":"Take","payload":"roses"}]},\
                    {"title":"Lilies","description":"Lilies",\
                    "defaultAction":{"type":"Link","text":"Lilies","url":"https://shop.example.com/lilies"},\
                    "actions":[{"type":"Postback","text":"Take","payload":"lilies"}]}]}}]}]""");
            assertThat(flowers.raw().path("somethingNew").asInt()).isEqualTo(1);

            ProviderTurn.Answered date = answered(caller.press("Take", "roses"));
            assertThat(date.slots()).isEqualTo(Map.of("FlowerType", "roses"));
            assertThat(json(date.replies()))
                    .isEqualTo(
                            "[{\"type\":\"Text\",\"text\":\"Roses, fine.\"},{\"type\":\"Text\",\"text\":\"On what day?\"}]");

            ProviderTurn.Answered confirm = answered(caller.say("tomorrow"));
            assertThat(confirm.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(json(confirm.replies())).isEqualTo("""
                    [{"type":"Text","text":"Shall I order them?"},\
                    {"type":"Structured","text":"Order?","content":[\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"Yes","payload":"yes"}},\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"No","payload":"no"}}]}]""");

            ProviderTurn.Answered fulfilled = answered(caller.say("yes"));
            assertThat(fulfilled.botState()).isEqualTo(BotState.COMPLETE);
            assertThat(fulfilled.slots()).isEqualTo(Map.of("FlowerType", "roses", "PickupDate", "2026-12-01"));

            assertThat(fake.asked())
                    .extracting(LexFake.Asked::line)
                    .containsOnly(PATH)
                    .hasSize(4);
            assertThat(fake.asked())
                    .extracting(LexFake.Asked::body)
                    .containsExactly(
                            "{\"sessionAttributes\":{\"sa\":\"2\"},\"requestAttributes\":{\"ra\":\"1\"},\"inputText\":\"I want flowers\"}",
                            "{\"inputText\":\"roses\"}",
                            "{\"inputText\":\"tomorrow\"}",
                            "{\"inputText\":\"yes\"}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ElicitIntent, MORE_DATA",
        "ElicitSlot, MORE_DATA",
        "ConfirmIntent, MORE_DATA",
        "Fulfilled, COMPLETE",
        "ReadyForFulfillment, COMPLETE",
        "Failed, FAILED"
    })
    void shouldReadTheStateOfADialogue(String dialogState, BotState state) throws IOException {
        try (LexFake fake = new LexFake().says(200, "{\"dialogState\":\"" + dialogState + "\"}");
                LexCaller caller = LexCaller.of(LexVersion.V1, fake)) {
            assertThat(answered(caller.say("hi")).botState()).isEqualTo(state);
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
