package dev.parley.nlu.learn;

/**
 * Arithmetic on arrays of floats. Four vectors at a time are multiplied or added, so that a number that was read is used
 * four times; that is fast with either of the JVM's compilers.
 */
public final class Floats {
    private Floats() {}

    /** The greatest value. */
    public static float max(float[] values) {
        float max = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /** The number of the greatest value; the first of equal ones. */
    public static int argMax(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Turns scores into probabilities in place. */
    static void softmax(float[] scores) {
        float max = max(scores);
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - max);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    /** Adds a multiple of one array to another. */
    static void add(float[] sum, float factor, float[] terms) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * terms[i];
        }
    }

    /** The products of a vector with each row. */
    static float[] products(float[][] rows, float[] vector) {
        float[] products = new float[rows.length];
        int i = 0;
        for (; i + 4 <= rows.length; i += 4) {
            multiply(vector, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], products, i);
        }
        for (; i < rows.length; i++) {
            products[i] = product(rows[i], vector);
        }
        return products;
    }

    static float product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void multiply(float[] x, float[] a, float[] b, float[] c, float[] d, float[] products, int at) {
        float sumA = 0;
        float sumB = 0;
        float sumC = 0;
        float sumD = 0;
        for (int i = 0; i < x.length; i++) {
            float factor = x[i];
            sumA += factor * a[i];
            sumB += factor * b[i];
            sumC += factor * c[i];
            sumD += factor * d[i];
        }
        products[at] = sumA;
        products[at + 1] = sumB;
        products[at + 2] = sumC;
        products[at + 3] = sumD;
    }

    /** Adds to an array multiples of rows: of each row as much as the factors say. */
    static void addAll(float[] sum, float[] factors, float[][] rows) {
        int i = 0;
        for (; i + 4 <= rows.length; i += 4) {
            addFour(sum, factors, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < rows.length; i++) {
            add(sum, factors[i], rows[i]);
        }
    }

    private static void addFour(float[] sum, float[] factors, int at, float[] a, float[] b, float[] c, float[] d) {
        float ofA = factors[at];
        float ofB = factors[at + 1];
        float ofC = factors[at + 2];
        float ofD = factors[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]);
        }
    }
}
