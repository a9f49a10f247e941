package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private final Examples examples = Clusters.of(7, 10, 1, 1);

    @Test
    void shouldSpreadEachClassEvenly() {
        int[] parts = Folds.spread(examples, 5, 1);

        for (int one = 0; one < 7; one++) {
            int sought = one;
            for (int part = 0; part < 5; part++) {
                int wanted = part;
                assertThat(examples.where(i -> examples.classOf(i) == sought && parts[i] == wanted))
                        .hasSize(2);
            }
        }
    }

    @Test
    void shouldDivideTheSameWayWithTheSameSeed() {
        assertThat(Folds.spread(examples, 5, 1)).isEqualTo(Folds.spread(examples, 5, 1));
        assertThat(Folds.spread(examples, 5, 1)).isNotEqualTo(Folds.spread(examples, 5, 2));
    }

    @Test
    void shouldShuffleWithoutLosingAny() {
        int[] numbers = IntStream.range(0, 50).toArray();

        Folds.shuffle(numbers, 4);

        assertThat(numbers)
                .isNotEqualTo(IntStream.range(0, 50).toArray())
                .containsExactlyInAnyOrder(IntStream.range(0, 50).toArray());
    }
}
