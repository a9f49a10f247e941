package dev.parley.provider.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexMessagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PlainText     | a <b> c                      | a <b> c",
                "SSML          | <speak>a<break/>b</speak>    | a b",
                "SSML          | 2 &lt; 3 &amp;amp; so        | 2 < 3 &amp; so",
                "OfLater       | as it is                     | as it is",
                "CustomPayload | {\"type\":\"Text\"}          | {\"type\":\"Text\"}",
                "CustomPayload | {\"type\":\"Receipt\",\"text\":\"x\"} | {\"type\":\"Receipt\",\"text\":\"x\"}",
                "CustomPayload | {\"type\":\"Structured\",\"content\":[]} | {\"type\":\"Structured\",\"content\":[]}",
                "CustomPayload | {\"type\":\"Structured\",\"content\":[null]} | {\"type\":\"Structured\",\"content\":[null]}",
                "CustomPayload | {\"type\":\"Structured\",\"content\":7} | {\"type\":\"Structured\",\"content\":7}",
                "CustomPayload | {\"type\":\"Text\",\"text\":\"x\"} | x",
                "CustomPayload | {\"type\":null,\"text\":\"x\"} | {\"type\":null,\"text\":\"x\"}",
                "CustomPayload | {\"type\":\"Structured\",\"content\":[{\"contentType\":null}]} | {\"type\":\"Structured\",\"content\":[{\"contentType\":null}]}",
                "CustomPayload | null                         | null",
                "Composite     | not JSON                     | not JSON",
                "Composite     | {\"messages\":[{\"type\":\"Composite\",\"value\":\"{}\"}]} | {}"
            })
    void shouldShowMessagesByTheirFormat(String format, String content, String text) {
        assertThat(LexText.replies(format, content))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo(text));
    }

    @Test
    void shouldSayNothingWhereThereIsNothing() {
        assertThat(LexText.replies("PlainText", " ")).isEmpty();
        assertThat(LexText.replies("SSML", "<speak/>")).isEmpty();
        assertThat(LexCard.reply(List.of())).isEmpty();
    }

    @Test
    void shouldShowCardsByWhatTheyHave() {
        List<LexCard.Button> yes = List.of(new LexCard.Button("Yes", "y"));
        assertThat(shown(null, null, yes)).contains("\"QuickReply\"").doesNotContain("Card");
        assertThat(shown("more", null, yes))
                .contains("\"description\":\"more\"")
                .contains("\"Postback\"");
        assertThat(shown(null, "https://p.example.com/p.png", yes)).contains("\"description\":\"T\"");
        assertThat(shown(null, null, List.of())).isEqualTo("{\"type\":\"Text\",\"text\":\"T\"}");
        assertThat(shown("more", null, List.of())).isEqualTo("{\"type\":\"Text\",\"text\":\"T\\nmore\"}");
    }

    private static String shown(@Nullable String subtitle, @Nullable String image, List<LexCard.Button> buttons) {
        return WireJson.mapper().writeValueAsString(new LexCard("T", subtitle, image, null, buttons).reply());
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, en_US",
        "EN-US, en_US",
        "en_GB, en_GB",
        "es-419, es_419",
        "es, es_ES",
        "de, ''",
        "'', ''",
        "../x, ''",
        "i, ''"
    })
    void shouldNameLocalesAsLexDoes(String tag, String locale) {
        assertThat(LexLocale.of(tag, List.of("en", "es-es", "es-us")).orElse(""))
                .isEqualTo(locale);
    }
}
