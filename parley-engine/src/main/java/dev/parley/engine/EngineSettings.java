package dev.parley.engine;

/**
 * The switches for what the platform's documentation leaves open.
 *
 * @param granularity how much one turn says ({@code turns.granularity}, architect-semantics §2.2)
 */
public record EngineSettings(Granularity granularity) {
    public static final EngineSettings STANDARD = new EngineSettings(Granularity.PER_COMMUNICATE);

    /** How much one turn says. */
    public enum Granularity {
        /** Every communicate is a turn of its own that asks for the next at once. */
        PER_COMMUNICATE,
        /** A turn says everything up to the next moment the participant has to act. */
        COALESCE
    }
}
