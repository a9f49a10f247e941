package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final float[][] VECTORS = {{1, 0}, {0.6f, 0.8f}, {0, 1}};
    private final Neighbours neighbours = new Neighbours(VECTORS, new int[] {0, 1, 1}, 3, 10);

    @Test
    void shouldKnowHowNearEachExampleIs() {
        float[] cosines = neighbours.cosines(new float[] {1, 0});

        assertThat(cosines).containsExactly(1, 0.6f, 0);
        assertThat(Neighbours.nearest(cosines, 2)).isCloseTo(0.8, Offset.offset(1e-6));
        assertThat(Neighbours.nearest(cosines, 9)).isCloseTo(1.6 / 3, Offset.offset(1e-6));
        assertThat(neighbours.nearestOf(1, cosines)).isCloseTo(0.6, Offset.offset(1e-6));
        assertThat(neighbours.nearestOf(2, cosines)).isEqualTo(-1);
    }

    @Test
    void shouldScoreTheClassOfTheNearestHighest() {
        float[] scores = neighbours.scores(neighbours.cosines(new float[] {0.8f, 0.6f}));

        assertThat(Floats.argMax(scores)).isEqualTo(1);
        assertThat(scores[0]).isLessThan(0).isGreaterThan(scores[2]);
        assertThat(scores).doesNotContain(Float.NEGATIVE_INFINITY);
    }

    @Test
    void shouldBeTheSharperTheLessTheNearestStandsOut() {
        Nearness clear = Nearness.of(Clusters.of(5, 6, 0.3, 1));
        Nearness blurred = Nearness.of(Clusters.of(5, 6, 2, 1));

        assertThat(clear.nearest()).isGreaterThan(blurred.nearest()).isLessThanOrEqualTo(1.0001);
        assertThat(clear.quarter()).isLessThanOrEqualTo(clear.nearest());
        assertThat(clear.sharpness()).isLessThan(blurred.sharpness());
    }

    @Test
    void shouldMeasureASingleExample() {
        assertThat(Nearness.of(Clusters.of(1, 1, 1, 1)).sharpness()).isEqualTo(15);
    }
}
