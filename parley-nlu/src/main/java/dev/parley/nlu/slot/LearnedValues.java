package dev.parley.nlu.slot;

import java.util.List;

/** Finds by the author's examples where the values of slots stand. Safe for use by several threads. */
public interface LearnedValues {
    /**
     * The values an utterance of an intent seems to hold, in order, none within another.
     *
     * @param intent the intent's name
     * @param heard what was said
     * @param marks what the recognisers of slot types found in it
     */
    List<Value> find(String intent, Heard heard, List<Mark> marks);

    /**
     * Words that seem to be the value of a slot.
     *
     * @param slot the slot's name
     * @param from where they begin in the words, in UTF-16 units
     * @param to where they end, exclusive
     * @param probability 0 to 1
     */
    record Value(String slot, int from, int to, double probability) {}

    /**
     * Words that a recogniser knows.
     *
     * @param type the slot type
     * @param from where they begin, in UTF-16 units
     * @param to where they end, exclusive
     */
    record Mark(String type, int from, int to) {}

    /** Finds nothing: where nothing was learned. */
    static LearnedValues none() {
        return (intent, heard, marks) -> List.of();
    }
}
