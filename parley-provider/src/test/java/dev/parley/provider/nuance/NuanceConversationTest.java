package dev.parley.provider.nuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextRequest.NuanceMixDlgSettings;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.Integration;
import dev.parley.provider.ProviderTurn;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NuanceConversationTest {
    private static final String START = "/start/urn%3Anuance-mix%3Atag%3Amodel%2FA1_C2%2Fmix.dialog ";
    private static final String EXECUTE = "/execute/nuance-session-1 ";

    @Test
    void shouldFillSlotsOfferItemsGoOnByItselfAndEnd() throws IOException {
        try (NuanceFake fake =
                        new NuanceFake().answers("start", "welcome", "size", "continue", "data", "confirm", "end");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Answered welcome = answered(caller.say(""));
            assertThat(welcome.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(texts(welcome)).containsExactly("Welcome to the café.", "We are open.", "What would you like?");
            assertThat(welcome.intentName()).isEmpty();
            assertThat(welcome.raw().path("somethingNew").asInt()).isEqualTo(1);

            ProviderTurn.Answered size = answered(caller.say("a coffee"));
            assertThat(size.slots()).isEqualTo(Map.of("drink", "coffee", "hot", "true"));
            assertThat(WireJson.mapper().writeValueAsString(size.replies())).isEqualTo("""
                    [{"type":"Text","text":"A fine choice."},\
                    {"type":"Structured","text":"What size?","content":[\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"Small","payload":"small"}},\
                    {"contentType":"QuickReply","quickReply":{"action":"Message","text":"Large","payload":"large",\
                    "image":"https://pictures.example.com/large.png"}}]}]""");

            ProviderTurn.Answered confirm = answered(caller.press("Large", "large"));
            assertThat(confirm.botState()).isEqualTo(BotState.MORE_DATA);
            assertThat(texts(confirm))
                    .containsExactly("One moment.", "I do not know the price.", "A large coffee, then?");
            assertThat(confirm.slots())
                    .isEqualTo(Map.of(
                            "size", "large", "order", "{\"drink\":\"coffee\",\"sizes\":[\"large\"]}", "cups", "1.50"));

            ProviderTurn.Answered end = answered(caller.say("yes"));
            assertThat(end.botState()).isEqualTo(BotState.COMPLETE);
            assertThat(texts(end)).containsExactly("It is on its way.");
            assertThat(end.slots()).isEqualTo(Map.of("number", "17"));
            assertThat(end.intentName()).isEmpty();

            assertThat(fake.asked())
                    .containsExactly(
                            START + """
                            {"selector":{"channel":"default","language":"en-US","library":"default"},"payload":{"data":{}},\
                            "session_timeout_sec":900,"session_id":"session-1","user_id":"user-1"}""",
                            EXECUTE + "{\"payload\":{}}",
                            EXECUTE + "{\"payload\":{\"user_input\":{\"user_text\":\"a coffee\"}}}",
                            EXECUTE
                                    + "{\"payload\":{\"user_input\":{\"selected_item\":{\"id\":\"SIZE\",\"value\":\"large\"}}}}",
                            EXECUTE + "{\"payload\":{}}",
                            EXECUTE
                                    + "{\"payload\":{\"requested_data\":{\"id\":\"price\",\"data\":{\"returnCode\":\"1\",\"returnMessage\":\"The client has no data.\"}}}}",
                            EXECUTE + "{\"payload\":{\"user_input\":{\"user_text\":\"yes\"}}}");
            assertThat(fake.tokens()).isEqualTo(1);
        }
    }

    @Test
    void shouldSayAtOnceWhatTheFirstMessageSaysAndStopWhereItEscalates() throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start", "welcome", "escalation");
                NuanceCaller caller = NuanceCaller.of(fake)) {
            ProviderTurn.Answered escalation = answered(caller.send(
                    new PostTextMessage(PostTextMessage.Type.TEXT, "a human", null),
                    5,
                    new NuanceMixDlgSettings("web", Map.of("vip", true))));
            assertThat(escalation.botState()).isEqualTo(BotState.COMPLETE);
            assertThat(escalation.intentName()).isEqualTo("agent");
            assertThat(escalation.slots()).isEqualTo(Map.of("reason", "angry"));
            assertThat(texts(escalation)).endsWith("What would you like?", "I fetch somebody.");
            assertThat(fake.asked())
                    .containsExactly(
                            START + """
                            {"selector":{"channel":"web","language":"en-US","library":"default"},"payload":{"data":{"vip":true}},\
                            "session_timeout_sec":300,"session_id":"session-1","user_id":"user-1"}""",
                            EXECUTE + "{\"payload\":{}}",
                            EXECUTE + "{\"payload\":{\"user_input\":{\"user_text\":\"a human\"}}}",
                            "/stop/nuance-session-1 {}");
        }
    }

    @Test
    void shouldNameTransferNodesAsTheIntegrationDoes() throws IOException {
        try (NuanceFake fake = new NuanceFake().answers("start", "end", "start", "escalation")) {
            Map<String, String> properties = new HashMap<>(fake.properties());
            properties.put("node.coffee.ordered", "Order placed");
            properties.put("node.coffee.agent", "To an agent");
            Integration integration = NuanceCaller.integration(properties, NuanceCaller.CREDENTIALS);
            try (NuanceCaller first = NuanceCaller.of(integration, InstantSource.system())) {
                assertThat(answered(first.say("hi")).intentName()).isEqualTo("Order placed");
            }
            try (NuanceCaller second = NuanceCaller.of(integration, InstantSource.system())) {
                assertThat(answered(second.say("hi")).intentName()).isEqualTo("To an agent");
            }
        }
    }

    private static List<String> texts(ProviderTurn.Answered turn) {
        return turn.replies().stream().map(PostTextMessage::text).toList();
    }

    private static ProviderTurn.Answered answered(ProviderTurn turn) {
        assertThat(turn).isInstanceOf(ProviderTurn.Answered.class);
        return (ProviderTurn.Answered) turn;
    }
}
