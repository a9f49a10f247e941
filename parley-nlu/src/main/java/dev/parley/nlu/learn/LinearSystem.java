package dev.parley.nlu.learn;

/** Solves small systems of linear equations. */
final class LinearSystem {
    private LinearSystem() {}

    /** The solution of {@code matrix × x = right}, for a symmetric positive definite matrix. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] left = new double[size][];
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            left[i] = matrix[i].clone();
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double factor = left[j][i] / left[i][i];
                x[j] -= factor * x[i];
                for (int k = i; k < size; k++) {
                    left[j][k] -= factor * left[i][k];
                }
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= left[i][j] * x[j];
            }
            x[i] /= left[i][i];
        }
        return x;
    }
}
