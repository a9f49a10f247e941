package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final String LINES = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nplay\n##ing\n##";

    @Test
    void shouldNumberTheLinesOfAFile() {
        Vocabulary vocabulary = Vocabulary.ofLines(in(LINES));

        assertThat(vocabulary.find("play", true)).isEqualTo(4);
        assertThat(vocabulary.find("ing", false)).isEqualTo(5);
        assertThat(vocabulary.find("##", true)).isEqualTo(6);
        assertThat(vocabulary.find("ing", true)).isEqualTo(Vocabulary.NONE);
        assertThat(vocabulary.longest()).isEqualTo(5);
    }

    @Test
    void shouldSeeWhetherItsModelTellsUpperFromLowerCase() {
        assertThat(Vocabulary.ofLines(in(LINES)).lowerCase()).isTrue();
        assertThat(Vocabulary.ofLines(in(LINES + "\nParis")).lowerCase()).isFalse();
        assertThat(Vocabulary.ofLines(in(LINES + "\nParis")).withoutAccents()).isFalse();
    }

    @Test
    void shouldReadTheTokenizerOfAModel() {
        String model = "\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[UNK]\": 7, \"##ing\": 9}}";

        assertThat(Vocabulary.ofTokenizerJson(in("{" + model + "}")).find("ing", false))
                .isEqualTo(9);
        assertThat(Vocabulary.ofTokenizerJson(
                                in("{\"normalizer\": {\"lowercase\": true, \"strip_accents\": null}, " + model + "}"))
                        .withoutAccents())
                .isTrue();
        assertThat(Vocabulary.ofTokenizerJson(in("{\"normalizer\": {\"lowercase\": false}, " + model + "}"))
                        .withoutAccents())
                .isFalse();
    }

    @Test
    void shouldSayWhatIsWrongWithAnother() {
        assertThatThrownBy(() -> Vocabulary.ofTokenizerJson(in("{\"model\": {\"type\": \"Unigram\"}}")))
                .isInstanceOf(EncoderException.class)
                .hasMessage("The tokenizer is of the kind Unigram; only WordPiece can be used.");
        assertThatThrownBy(() -> Vocabulary.ofTokenizerJson(in("{")))
                .isInstanceOf(EncoderException.class)
                .hasMessageStartingWith("The tokenizer is no JSON: ");
        assertThatThrownBy(() -> Vocabulary.ofLines(in("a\nb")).frame("[CLS]"))
                .isInstanceOf(EncoderException.class)
                .hasMessage("The vocabulary has no [CLS]; it must be one of WordPiece kind.");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
