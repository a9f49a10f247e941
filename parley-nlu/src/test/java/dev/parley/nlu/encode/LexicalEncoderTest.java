package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.nlu.text.FoldedText;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LexicalEncoderTest {
    private static final LexicalEncoder ENCODER = LexicalEncoder.of(List.of(
            "ich möchte eine Pizza bestellen",
            "ich möchte meine Bestellung stornieren",
            "ich möchte wissen, wann Sie öffnen",
            "予約をキャンセルしたい"));

    @Test
    void shouldPutTextsWithWordsInCommonNearEachOther() {
        assertThat(cosine("eine Pizza bitte", "Pizza bestellen")).isGreaterThan(0.2);
        assertThat(cosine("eine Pizza bitte", "wann öffnen Sie")).isCloseTo(0, Offset.offset(0.12));
    }

    @Test
    void shouldSeeThroughEndingsAccentsAndCase() {
        assertThat(cosine("STORNIERT", "stornieren")).isGreaterThan(0.4);
        assertThat(cosine("offnen", "öffnen")).isCloseTo(1, Offset.offset(1e-5));
    }

    @Test
    void shouldWeighRareWordsMore() {
        assertThat(cosine("ich möchte Pizza", "Pizza")).isGreaterThan(cosine("ich möchte Pizza", "ich möchte"));
    }

    @Test
    void shouldReadLanguagesWithoutBlanks() {
        assertThat(cosine("キャンセルしたい", "予約をキャンセル")).isGreaterThan(0.3);
        assertThat(Grams.of(FoldedText.of("予約"))).contains("c予", "c約", "c予約");
    }

    @Test
    void shouldTakeAnyText() {
        for (String text : List.of("", " ", "?!", "\uD83D", "x".repeat(100_000), "wort ".repeat(10_000))) {
            float[] vector = ENCODER.encode(text).sentence();
            assertThat(vector).hasSize(ENCODER.dimensions()).doesNotContain(Float.NaN);
        }
        assertThat(ENCODER.reads("xx-yy")).isTrue();
    }

    private static double cosine(String one, String other) {
        float[] a = ENCODER.encode(one).sentence();
        float[] b = ENCODER.encode(other).sentence();
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
