package dev.parley.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageWordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'type':'Text','text':' hi '}                                                              | hi",
                "{'type':'Text','text':' '}                                                                 | ``",
                "{'type':'Text'}                                                                            | ``",
                "{'type':'Structured','text':'T','content':[]}                                              | T",
                "{'type':'Structured','text':'T','content':[{'contentType':'Reactions'}]}                   | T",
                "{'type':'Structured','text':'T','content':[{'contentType':'ButtonResponse','buttonResponse':{'text':'B','payload':'p'}}]} | p",
                "{'type':'Structured','text':'T','content':[{'contentType':'ButtonResponse','buttonResponse':{'text':'B','payload':' '}}]} | B",
                "{'type':'Structured','text':'T','content':[{'contentType':'ButtonResponse','buttonResponse':{}}]}                         | T"
            })
    void shouldTakeWhatAPressedAnswerStandsForBeforeTheText(String message, String words) {
        assertThat(MessageWords.of(WireJson.mapper().readValue(message.replace('\'', '"'), PostTextMessage.class))
                        .orElse(""))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "<speak>Take <emphasis level='strong'>two</emphasis>.</speak> | Take two.",
                "<speak><s>One.</s><s xml:lang='en'>Two.</s></speak>          | One. Two.",
                "a<break time='1s'/>b<say-as interpret-as='date'>c</say-as>   | a bc",
                "1 &lt; 2 &amp;amp; so                                        | 1 < 2 &amp; so",
                "a < b                                                        | a < b",
                "<speak/>                                                     | ``"
            })
    void shouldShowOnlyTheWordsOfSpeech(String markup, String words) {
        assertThat(SpeechMarkup.words(markup)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'a' | a",
                "1.50 | 1.50",
                "true | true",
                "null | ``",
                "[1, 'b', null] | [1,'b',null]",
                "{'a': {}} | {'a':{}}"
            })
    void shouldWriteValuesOfSlotsAsTexts(String json, String text) {
        assertThat(SlotText.of(WireJson.mapper().readTree(json.replace('\'', '"')))
                        .orElse(""))
                .isEqualTo(text.replace('\'', '"'));
    }
}
