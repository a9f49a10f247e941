package dev.parley.nlu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatsTest {
    private static final Offset<Float> CLOSE = Offset.offset(1e-4f);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11})
    void shouldMultiplyAnyNumberOfRows(int count) {
        float[][] rows = rows(count, 6);
        float[] vector = {1, -2, 3, 0.5f, 0, 4};

        float[] products = Floats.products(rows, vector);

        assertThat(products).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(products[i]).isCloseTo(Floats.product(rows[i], vector), CLOSE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 11})
    void shouldAddAnyNumberOfRows(int count) {
        float[][] rows = rows(count, 6);
        float[] factors = new float[count];
        float[] expected = {1, 1, 1, 1, 1, 1};
        for (int i = 0; i < count; i++) {
            factors[i] = i - 1.5f;
            Floats.add(expected, factors[i], rows[i]);
        }
        float[] sum = {1, 1, 1, 1, 1, 1};

        Floats.addAll(sum, factors, rows);

        assertThat(sum).containsExactly(expected, CLOSE);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1, 500})
    void shouldTurnScoresIntoProbabilities(float score) {
        float[] scores = {score, score, -score};

        Floats.softmax(scores);

        assertThat(scores[0] + scores[1] + scores[2]).isCloseTo(1, CLOSE);
        assertThat(scores[0]).isEqualTo(scores[1]).isGreaterThanOrEqualTo(scores[2]);
        assertThat(Floats.argMax(scores)).isZero();
    }

    private static float[][] rows(int count, int length) {
        float[][] rows = new float[count][length];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < length; j++) {
                rows[i][j] = (i * 7 + j * 3) % 5 - 2.25f;
            }
        }
        return rows;
    }
}
