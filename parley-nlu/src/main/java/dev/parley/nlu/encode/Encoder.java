package dev.parley.nlu.encode;

/**
 * Turns texts into vectors such that texts of like meaning lie near each other. The same text gives the same vector.
 * Implementations are safe for use by several threads.
 */
public interface Encoder {
    /** Names the model and how it is used: vectors of encoders with equal names may be compared and kept. */
    String id();

    /** The length of its vectors. */
    int dimensions();

    /**
     * Whether texts of a language mean something to it.
     *
     * @param language a language tag; its region is of no account
     */
    boolean reads(String language);

    /** The vectors of a text; of a long text those of its beginning. */
    Encoding encode(String text);

    /** An encoder that reads no language, for where none can be had: everything is understood by words then. */
    static Encoder none() {
        return new NoEncoder();
    }
}
