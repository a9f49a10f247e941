package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyEncoderTest {
    private final AtomicInteger openings = new AtomicInteger();

    @Test
    void shouldOpenOnceWhenAskedFirst() {
        Encoder encoder = new LazyEncoder(() -> {
            openings.incrementAndGet();
            return new LettersEncoder();
        });
        assertThat(openings).hasValue(0);

        assertThat(encoder.id()).isEqualTo(new LettersEncoder().id());
        assertThat(encoder.dimensions()).isEqualTo(new LettersEncoder().dimensions());
        assertThat(encoder.encode("word").sentence())
                .isEqualTo(new LettersEncoder().encode("word").sentence());
        assertThat(openings).hasValue(1);
    }

    @Test
    void shouldOpenAgainAfterAFailure() {
        Encoder encoder = new LazyEncoder(() -> {
            if (openings.incrementAndGet() == 1) {
                throw new EncoderException("not yet");
            }
            return Encoder.none();
        });

        assertThatThrownBy(() -> encoder.reads("en")).isInstanceOf(EncoderException.class);
        assertThat(encoder.reads("en")).isFalse();
    }
}
