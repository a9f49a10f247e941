package dev.parley.nlu.encode;

/** Brings vectors to length one. */
final class UnitLength {
    private UnitLength() {}

    /** The same array, its components divided by its length; one without any stays as it is. */
    static float[] of(float[] vector) {
        double square = 0;
        for (float component : vector) {
            square += (double) component * component;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
