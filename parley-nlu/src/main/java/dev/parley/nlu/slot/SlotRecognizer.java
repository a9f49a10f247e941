package dev.parley.nlu.slot;

import java.util.List;

/** Finds values of one slot type in what was said. Safe for use by several threads. */
public interface SlotRecognizer {
    /** The values, best first. */
    List<Found> find(Heard heard);

    /** How a value was found. Of two that share words the one that stands first here counts. */
    enum Source {
        /** A regular expression of the author. */
        PATTERN,
        /** A listed value or its synonym. */
        LISTED,
        /** A date, a time, an amount of money, an address. */
        BUILT_IN,
        /** A length of time, which may be part of a date: "in three days". */
        DURATION,
        /** A sequence of digits or letters. */
        SEQUENCE,
        /** A number, which may be part of anything. */
        NUMBER,
        /** A listed value with a slip of the pen. */
        SIMILAR,
        /** Words that stand where the author's examples have a value. */
        LEARNED
    }

    /**
     * A value.
     *
     * @param from where it begins in the words, in UTF-16 units
     * @param to where it ends, exclusive
     * @param raw the words it was found in
     * @param resolved its value in the form of architect-semantics §4.3
     * @param probability 0 to 1
     * @param source how it was found
     */
    record Found(int from, int to, String raw, String resolved, double probability, Source source) {
        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    /** Finds nothing: for types this understanding does not recognise. */
    static SlotRecognizer none() {
        return heard -> List.of();
    }
}
