package dev.parley.nlu.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinimizerTest {
    @Test
    void shouldFindTheBottomOfRosenbrocksValley() {
        double[] bottom = new Minimizer(500, 1e-12).minimum(MinimizerTest::rosenbrock, 2);

        assertThat(bottom[0]).isCloseTo(1, within(1e-3));
        assertThat(bottom[1]).isCloseTo(1, within(1e-3));
    }

    private static double rosenbrock(double[] at, double[] gradient) {
        double slope = at[1] - at[0] * at[0];
        gradient[0] = -2 * (1 - at[0]) - 400 * at[0] * slope;
        gradient[1] = 200 * slope;
        return (1 - at[0]) * (1 - at[0]) + 100 * slope * slope;
    }

    @Test
    void shouldStayWhereNothingIsLess() {
        double[] point = new Minimizer(10, 1e-6).minimum((at, gradient) -> 0, 3);

        assertThat(point).containsExactly(0, 0, 0);
    }

    @Test
    void shouldSumOverAllWaysToTagASentence() {
        double[][] scores = {{0.5, 1, -1}, {0, 0.3, 2}, {1, 0, 0.1}};
        double[] starts = {1, 1, 0};
        double[][] moves = {{1, 2, 0}, {0.5, 1, 3}, {1, 1, 1}};
        Lattice lattice = new Lattice(scores, starts, moves);
        double total = 0;
        double begins = 0;
        for (int way = 0; way < 27; way++) {
            List<Integer> tags = List.of(way / 9, way / 3 % 3, way % 3);
            double weight = starts[tags.get(0)] * moves[tags.get(0)][tags.get(1)] * moves[tags.get(1)][tags.get(2)];
            for (int i = 0; i < 3; i++) {
                weight *= Math.exp(scores[i][tags.get(i)]);
            }
            total += weight;
            begins += tags.get(1) == 2 ? weight : 0;
        }

        assertThat(lattice.logTotal()).isCloseTo(Math.log(total), within(1e-9));
        assertThat(lattice.probability(1, 2)).isCloseTo(begins / total, within(1e-9));
        assertThat(lattice.probability(0, 0, 2) + lattice.probability(0, 1, 2)).isCloseTo(begins / total, within(1e-9));
    }
}
