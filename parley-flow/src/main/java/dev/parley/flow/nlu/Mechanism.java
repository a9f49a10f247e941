package dev.parley.flow.nlu;

import java.util.List;

/** How the values of a slot type are recognised (architect-semantics §4.2). */
public sealed interface Mechanism {
    /**
     * Listed values with synonyms.
     *
     * @param restricted whether only listed items match
     * @param items the values
     */
    record ListOf(boolean restricted, List<ListItem> items) implements Mechanism {
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /** Values an expression of the flow yields when they are needed. */
    record DynamicList() implements Mechanism {}

    /** @param patterns JavaScript regular expressions, any of which may match */
    record Regex(List<String> patterns) implements Mechanism {
        public Regex {
            patterns = List.copyOf(patterns);
        }
    }

    /** Timeslots an expression of the flow yields. */
    record DynamicDateTime() implements Mechanism {}

    /**
     * A slot type of the virtual agent.
     *
     * @param subType {@code Alphanumeric}, {@code NumberSequence} or {@code FreeForm}
     * @param minLength fewest characters, 0 for no bound
     * @param maxLength most characters, 0 for no bound
     * @param allowSpecialChars whether other than letters and digits may stand
     */
    record Ai(String subType, int minLength, int maxLength, boolean allowSpecialChars) implements Mechanism {}

    /**
     * A mechanism this version does not know.
     *
     * @param name its name
     */
    record Unknown(String name) implements Mechanism {}
}
