package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundledEncoderTest {
    private static final Encoder ENCODER = BundledEncoder.shared();

    @Test
    void shouldGiveVectorsOfLengthOne() {
        float[] vector = ENCODER.encode("where is my parcel").sentence();

        assertThat(vector).hasSize(384).hasSize(ENCODER.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
    }

    @Test
    void shouldPutLikeMeaningsNearEachOther() {
        float[] parcel = ENCODER.encode("where is my parcel").sentence();

        assertThat(cosine(parcel, ENCODER.encode("track the package I ordered").sentence()))
                .isGreaterThan(0.15
                        + cosine(parcel, ENCODER.encode("play some jazz music").sentence()));
    }

    @Test
    void shouldGiveAVectorForEachToken() {
        Encoding encoding = ENCODER.encode("pay the bank by the river bank");

        assertThat(encoding.tokens()).hasSize(7);
        assertThat(encoding.vector(6)).hasSize(384).isNotEqualTo(encoding.vector(2));
        assertThat(encoding.bytes()).isBetween(8 * 384 * 4L, 8 * 384 * 5L);
    }

    @Test
    void shouldGiveTheSameVectorOnEveryThread() {
        float[] alone = ENCODER.encode("cancel my order").sentence();

        List<float[]> together = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> ENCODER.encode("cancel my order").sentence())
                .toList();

        assertThat(together).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    @Test
    void shouldTakeAnyText() {
        for (String text : List.of("", " ", "\uD83D", "日本", "x".repeat(1_000_000), "word ".repeat(5_000))) {
            assertThat(ENCODER.encode(text).sentence()).hasSize(384).doesNotContain(Float.NaN);
        }
        assertThat(ENCODER.encode("word ".repeat(5_000)).tokens()).hasSize(510);
    }

    @Test
    void shouldReadEnglish() {
        assertThat(List.of("en", "en-us", "EN_GB", "", "und")).allMatch(ENCODER::reads);
        assertThat(List.of("de", "es-mx", "tr", "tlh")).noneMatch(ENCODER::reads);
    }

    /** Newer versions of the native library report to their maker over the network. */
    @Test
    void shouldNotReportToItsMaker() throws IOException {
        try (InputStream in =
                BundledEncoderTest.class.getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("events.data.microsoft.com");
        }
    }

    private static double cosine(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
