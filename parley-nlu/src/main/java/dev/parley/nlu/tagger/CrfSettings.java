package dev.parley.nlu.tagger;

/**
 * How strongly weights are held near zero.
 *
 * @param penalty for those of features and moves
 * @param vectorPenalty for those of the components of vectors
 */
record CrfSettings(double penalty, double vectorPenalty) {
    private static final double PENALTY = 0.25;
    private static final double VECTOR_PENALTY = 1;
    private static final double SENTENCES = 70;

    /** What did best on other draws of the benchmark's training sentences: 70 an intent, and less for fewer. */
    static CrfSettings of(int sentences) {
        double part = Math.min(1, sentences / SENTENCES);
        return new CrfSettings(part * PENALTY, part * VECTOR_PENALTY);
    }
}
