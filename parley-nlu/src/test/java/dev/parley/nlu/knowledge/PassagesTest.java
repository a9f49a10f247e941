package dev.parley.nlu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PassagesTest {
    @Test
    void shouldSplitIntoSentencesOfPlainText() {
        assertThat(Passages.of(
                        "# Bikes\n\nA day costs **20 euros**. See [our prices](https://example.org/p)!\n- `Helmets` too\n---",
                        "en",
                        9))
                .containsExactly("Bikes", "A day costs 20 euros.", "See our prices!", "- Helmets too");
    }

    @Test
    void shouldPutSentencesTogetherWhereThereAreMany() {
        assertThat(Passages.of("A one. B two. C three. D four. E five.", "en", 2))
                .containsExactly("A one. B two.", "C three. D four. E five.");
        assertThat(Passages.of("A one. B two.", "en", 0)).isEmpty();
        assertThat(Passages.of("", "", 3)).isEmpty();
    }
}
