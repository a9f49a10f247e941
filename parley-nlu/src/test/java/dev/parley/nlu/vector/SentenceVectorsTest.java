package dev.parley.nlu.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.nlu.encode.LettersEncoder;
import dev.parley.nlu.store.MemoryVectorStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SentenceVectorsTest {
    @Test
    void shouldTakeVectorsFromTheStoreAndKeepNewOnes() {
        MemoryVectorStore store = new MemoryVectorStore(10);
        float[] kept = {1};
        store.save("letters", Map.of("known", kept));

        Map<String, float[]> vectors =
                new SentenceVectors(new LettersEncoder(), store).of(List.of("known", "new", "new"));

        assertThat(vectors.get("known")).isSameAs(kept);
        assertThat(vectors.get("new")).hasSize(26);
        assertThat(store.find("letters", List.of("new"))).containsKey("new");
    }

    @Test
    void shouldSpreadVectorsAsSeenFromTheirMiddle() {
        float[] one = {0.8f, 0.6f, 0};
        float[] other = {0.8f, -0.6f, 0};
        Centre centre = Centre.between(List.of(List.of(one, other), List.of()));

        assertThat(Cosine.of(one, other)).isCloseTo(0.28, within(1e-6));
        assertThat(Cosine.of(centre.seen(one), centre.seen(other))).isCloseTo(-1, within(1e-6));
        assertThat(Centre.between(List.of()).seen(one)).containsExactly(one, within(1e-6f));
    }
}
