package dev.parley.engine.ask;

/** What an ask makes of an answer. */
public sealed interface Recognition {
    /** It does not fit the question. */
    record Nothing() implements Recognition {}

    /**
     * It fits.
     *
     * @param score 0 to 1
     * @param exact whether it is one of the choices on offer, so that no doubt is left
     * @param raw the words it was found in
     * @param value what was understood, in the ask's own terms
     */
    record Found(double score, boolean exact, String raw, String value) implements Recognition {}
}
