package dev.parley.nlu.slot;

import java.util.List;

/** Finds values of one slot type in a text. Safe for use by several threads. */
public interface SlotRecognizer {
    /**
     * The values in a text, best first.
     *
     * @param text the participant's words as written
     * @param asked whether this very slot was asked for
     */
    List<Found> find(String text, boolean asked);

    /**
     * A value.
     *
     * @param raw the words it was found in
     * @param resolved its value in the form of architect-semantics §4.3
     * @param probability 0 to 1
     */
    record Found(String raw, String resolved, double probability) {}

    /** Finds nothing: for types this understanding does not recognise. */
    static SlotRecognizer none() {
        return (text, asked) -> List.of();
    }
}
