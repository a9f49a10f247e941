package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.dialogflow.v2.DetectIntentResponse;
import com.google.protobuf.util.JsonFormat;
import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.BotProvider;
import dev.parley.provider.ProviderTurn.Answered;
import dev.parley.provider.dialogflow.FakeGoogle.Answer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One message each: what ES sends, and what the platform's clients get. */
class EsRepliesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lines of a text       | {'text': {'text': ['a', 'b']}}                    | [{'type':'Text','text':'a\\nb'}]",
                "empty text            | {'text': {'text': ['']}}                          | []",
                "replies without title | {'quickReplies': {'quickReplies': ['x']}}         | [{'type':'Structured','content':[{'contentType':'QuickReply','quickReply':{'action':'Message','text':'x','payload':'x'}}]}]",
                "title without replies | {'quickReplies': {'title': 'Well?'}}              | [{'type':'Text','text':'Well?'}]",
                "card without subtitle | {'card': {'title': 'T'}}                          | [{'type':'Structured','content':[{'contentType':'Card','card':{'title':'T','description':'T','actions':[]}}]}]",
                "card without title    | {'card': {'subtitle': 'S'}}                       | [{'type':'Structured','content':[{'contentType':'Card','card':{'title':'S','description':'S','actions':[]}}]}]",
                "a bare message        | {'payload': {'type': 'Text', 'text': 'plain'}}    | [{'type':'Text','text':'plain'}]",
                "not quite a message   | {'payload': {'type': 'Structured', 'text': 'a'}}  | []",
                "an unknown type       | {'payload': {'type': 'Song', 'text': 'a'}}        | []",
                "an event              | {'payload': {'type': 'Event', 'text': 'a'}}       | []",
                "a card lacking parts  | {'payload': {'genesys': {'type': 'Structured', 'content': [{'contentType': 'Card', 'card': {}}]}}} | []",
                "anything else         | {'payload': {'telegram': {'text': 'a'}}}          | []",
                "another kind          | {'image': {'imageUri': 'https://example.org/a'}}  | []",
            })
    void shouldBeToldInThePlatformsWords(String about, String message, String replies) throws Exception {
        Answered answered =
                answer("{'queryResult': {'fulfillmentText': 'legacy', 'fulfillmentMessages': [" + message + "]}}");

        assertThat(WireJson.mapper().writeValueAsString(answered.replies()))
                .as(about)
                .isEqualTo(replies.replace('\'', '"'));
        assertThat(answered.raw().path("queryResult").path("fulfillmentMessages"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COMPLETE  | {'intent': {'displayName': 'a', 'endInteraction': true}}",
                "COMPLETE  | {'intent': {'displayName': 'a', 'liveAgentHandoff': true}}",
                "COMPLETE  | {'diagnosticInfo': {'end_conversation': true}}",
                "MORE_DATA | {'diagnosticInfo': {'end_conversation': false}}",
                "MORE_DATA | {'intent': {'displayName': 'a'}, 'allRequiredParamsPresent': true}",
                "MORE_DATA | {}",
            })
    void shouldEndWhereTheAgentEnds(BotState state, String result) throws Exception {
        assertThat(answer("{'queryResult': " + result + "}").botState()).isEqualTo(state);
    }

    private static Answered answer(String json) throws Exception {
        DetectIntentResponse.Builder response = DetectIntentResponse.newBuilder();
        JsonFormat.parser().merge(json.replace('\'', '"'), response);
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(DialogflowProviderFactory.ES, google, Map.of())) {
            google.answer(new Answer.Message(response.build().toByteString()));
            return (Answered) provider.turn(Calls.saying("hello"));
        }
    }
}
