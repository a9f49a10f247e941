package dev.parley.nlu.health;

/**
 * From which differences of nearness on something is said, for one kind of vectors. Chosen such that bots
 * of public benchmarks get few findings.
 *
 * @param nearer an utterance that is nearer to another intent than to its own by this is taken for one of the other
 * @param misplaced by this it seems to stand in the wrong intent
 * @param alone an utterance whose nearness to its own intent is less by this than that of the others is like none of them
 */
record Sharpness(double nearer, double misplaced, double alone) {
    /**
     * For the vectors of an encoder: of ten utterances for each of CLINC150's 150 intents, BANKING77's and HWU64's, 0 to
     * 2 pairs and about two utterances in a hundred are named.
     */
    static final Sharpness ENCODED = new Sharpness(0.01, 0.08, 0.2);
    /** For vectors made of words and letters, which spread wider and err more. */
    static final Sharpness LEXICAL = new Sharpness(0.05, 0.25, 1);
}
