package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.BotProvider;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn.Refused;
import dev.parley.provider.dialogflow.FakeGoogle.Answer;
import dev.parley.provider.dialogflow.Query.Input;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {
    private static final String TEXT = "\"postTextMessage\": {\"type\": \"Text\", \"text\": \"hi\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "botSessionId                 | \"botSessionId\": \"../../other\"",
                "botSessionId                 | \"botSessionId\": \"0b7a9c1e-7d8e-4c57-9a57-0f9f5f3a2c11x\"",
                "botId                        | \"botId\": \"a/b\"",
                "botAlias                     | \"botAlias\": \"a/sessions/b\"",
                "googleDialogflow.environment | \"botAlias\": \"fine\", \"googleDialogflow\": {\"environment\": \"x y\"}",
                "languageCode                 | \"languageCode\": \"not a tag\"",
            })
    void shouldRefuseWhatCannotBeNamedAndSendNothing(String field, String json) {
        try (FakeGoogle google = new FakeGoogle();
                BotProvider provider = Calls.open(DialogflowProviderFactory.CX, google, Map.of())) {
            google.answer(new Answer.Silence());

            assertThat(provider.turn(Calls.call("{" + TEXT + ", " + json + "}", "")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo(field));
            assertThat(google.requests()).isEmpty();
        }
    }

    @Test
    void shouldNotMindWhatABotOfEsIsCalled() {
        assertThat(queries(new EsEdition()).mistake(Calls.call("{" + TEXT + ", \"botId\": \"Pizza / Zürich\"}", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Text\", \"text\": \"\"}",
                "{\"type\": \"Event\"}",
                "{\"type\": \"Structured\", \"content\": [{\"contentType\": \"Location\", \"location\": {}}]}",
                "{\"type\": \"Structured\", \"content\": [{\"contentType\": \"ButtonResponse\", \"buttonResponse\": {\"text\": \" \"}}]}",
            })
    void shouldRefuseAMessageWithoutWords(String message) {
        assertThat(queries().mistake(Calls.call("{\"postTextMessage\": " + message + "}", "under way")))
                .hasValueSatisfying(refused -> assertThat(refused.field()).isEqualTo("postTextMessage"));
    }

    @Test
    void shouldTakeContentWithoutWordsForNoBeginning() {
        assertThat(queries().mistake(Calls.call("""
                        {"postTextMessage": {"type": "Structured", "content": [{"contentType": "Location", "location": {}}]}}
                        """, ""))).isPresent();
    }

    @Test
    void shouldTakeTextsOfAsManyCharactersAsDialogflow() {
        assertThat(queries(new CxEdition()).mistake(Calls.saying("😀".repeat(1000))))
                .isEmpty();
        assertThat(queries(new EsEdition()).mistake(Calls.saying("😀".repeat(256))))
                .isEmpty();
        assertThat(queries(new EsEdition()).mistake(Calls.saying("😀".repeat(257))))
                .contains(new Refused("postTextMessage", "Dialogflow takes texts of at most 256 characters."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stands for | {\"text\": \"shown\", \"payload\": \"stands for\"}",
                "shown      | {\"text\": \"shown\", \"payload\": \"\"}",
                "shown      | {\"text\": \"shown\"}",
            })
    void shouldSayWhatAPressedButtonStandsFor(String words, String button) {
        ProviderCall call = Calls.call("""
                {"postTextMessage": {"type": "Structured", "text": "of the message",
                  "content": [{"contentType": "ButtonResponse", "buttonResponse": %s}]}}
                """.formatted(button), "under way");

        assertThat(queries().of(call).input()).isEqualTo(new Input.Words(words));
    }

    @Test
    void shouldSayTheTextOfContent() {
        ProviderCall call = Calls.call("""
                {"postTextMessage": {"type": "Structured", "content": [{"contentType": "Text", "text": {"body": "inside"}}]}}
                """, "under way");

        assertThat(queries().of(call).input()).isEqualTo(new Input.Words("inside"));
    }

    @Test
    void shouldSpeakTheBotsLanguageInItsFirstVersion() {
        ListedBot bot = new ListedBot("agent-7", "Pizza", "", List.of("live", "test"), List.of("pt-br", "en"));
        ProviderCall call = Calls.saying("oi");
        Query query = queries()
                .of(new ProviderCall(
                        bot,
                        call.request(),
                        call.conversationId(),
                        call.correlationId(),
                        call.deadline(),
                        call.state()));

        assertThat(query.language()).isEqualTo("pt-BR");
        assertThat(query.session())
                .isEqualTo("projects/p/locations/global/agents/agent-7/environments/live/sessions/" + Calls.SESSION);
    }

    private static Queries queries() {
        return queries(new CxEdition());
    }

    private static Queries queries(Edition edition) {
        Site site = Site.of(Calls.integration(
                DialogflowProviderFactory.CX, Map.of("project", "p", "endpoint", "http://127.0.0.1:1"), Map.of()));
        return new Queries(site, edition);
    }
}
