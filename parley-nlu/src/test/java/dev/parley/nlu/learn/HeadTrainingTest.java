package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadTrainingTest {
    @Test
    void shouldTellClassesApart() {
        LinearHead head = HeadTraining.train(Clusters.of(6, 10, 0.6, 1), HeadSettings.FEW);

        Examples others = Clusters.of(6, 50, 0.6, 2);
        assertThat(others.where(i -> Floats.argMax(head.scores(others.vector(i))) == others.classOf(i)))
                .hasSizeGreaterThan(290);
    }

    @Test
    void shouldGiveTheSameHeadToTheSameExamples() {
        LinearHead one = HeadTraining.train(Clusters.of(4, 9, 0.8, 1), HeadSettings.MANY);
        LinearHead other = HeadTraining.train(Clusters.of(4, 9, 0.8, 1), HeadSettings.MANY);

        assertThat(one.weights()).isDeepEqualTo(other.weights());
        assertThat(one.biases()).isEqualTo(other.biases());
    }

    @Test
    void shouldLearnOneClassFromOneExample() {
        LinearHead head = HeadTraining.train(Clusters.of(1, 1, 0.1, 1), HeadSettings.FEW);

        assertThat(head.scores(new float[] {1, 0, 0, 0})).hasSize(1).doesNotContain(Float.NaN);
    }

    @Test
    void shouldPreferAClassWithMoreExamplesWhereNothingElseTells() {
        float[][] same = {{1, 0}, {1, 0}, {1, 0}, {1, 0}};

        LinearHead head = HeadTraining.train(Examples.of(same, new int[] {0, 1, 1, 1}, 2), HeadSettings.FEW);

        assertThat(Floats.argMax(head.scores(new float[] {1, 0}))).isEqualTo(1);
    }
}
