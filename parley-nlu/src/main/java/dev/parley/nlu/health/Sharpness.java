package dev.parley.nlu.health;

/**
 * From which differences of nearness on something is said, for one kind of vectors. Chosen such that bots of public
 * benchmarks, whose authors checked them, get few findings.
 *
 * @param nearer an utterance that is nearer to another intent than to its own by this is taken for one of the other
 * @param misplaced by this it seems to stand in the wrong intent
 * @param alone an utterance whose nearness to its own intent is less by this than that of the others is like none of them
 */
record Sharpness(double nearer, double misplaced, double alone) {
    /** For the vectors of an encoder. */
    static final Sharpness ENCODED = new Sharpness(0.01, 0.08, 0.2);
    /** For vectors made of words and letters, which spread wider. */
    static final Sharpness LEXICAL = new Sharpness(0.02, 0.15, 1);
}
