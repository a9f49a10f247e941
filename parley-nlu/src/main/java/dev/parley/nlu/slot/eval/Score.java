package dev.parley.nlu.slot.eval;

/** How many values of a slot were found, found wrongly and missed. */
final class Score {
    private int found;
    private int wrong;
    private int missed;

    void addFound() {
        found++;
    }

    void addWrong() {
        wrong++;
    }

    void addMissed() {
        missed++;
    }

    void add(Score other) {
        found += other.found;
        wrong += other.wrong;
        missed += other.missed;
    }

    /** How often the slot stands in the sentences. */
    int frequency() {
        return found + missed;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong + missed);
    }
}
