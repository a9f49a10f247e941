package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingEncoderTest {
    private final List<String> encoded = new ArrayList<>();
    private final Encoder counting = new LettersEncoder() {
        @Override
        public Encoding encode(String text) {
            encoded.add(text);
            return super.encode(text);
        }
    };

    @Test
    void shouldEncodeATextOnce() {
        CachingEncoder encoder = new CachingEncoder(counting, 10, 1_000_000);

        assertThat(encoder.encode("a").sentence()).isSameAs(encoder.encode("a").sentence());
        assertThat(encoded).containsExactly("a");
    }

    @Test
    void shouldForgetWhatWasNotAskedForTheLongest() {
        CachingEncoder encoder = new CachingEncoder(counting, 2, 1_000_000);

        List.of("a", "b", "a", "c", "a", "b").forEach(encoder::encode);

        assertThat(encoded).containsExactly("a", "b", "c", "b");
    }

    @Test
    void shouldKeepToItsBytes() {
        CachingEncoder encoder = new CachingEncoder(counting, 1_000, 2_000);

        for (int i = 0; i < 100; i++) {
            encoder.encode("text " + i);
        }
        encoded.clear();
        encoder.encode("text 99");
        encoder.encode("text 0");

        assertThat(encoded).containsExactly("text 0");
    }

    @Test
    void shouldNotRememberWhatIsTooLarge() {
        CachingEncoder encoder = new CachingEncoder(counting, 10, 1_000_000);
        String large = "x".repeat(3_000);

        encoder.encode(large);
        encoder.encode(large);

        assertThat(encoded).hasSize(2);
    }
}
