package dev.parley.flow.nlu;

import java.util.List;

/**
 * What was understood.
 *
 * @param intents the sought intents, best first; empty when none was recognised at all
 * @param slots recognised slot values; for one slot the best first
 * @param acts what the words do in a dialogue
 */
public record Detection(List<IntentMatch> intents, List<SlotMatch> slots, DialogActs acts) {
    public Detection {
        intents = List.copyOf(intents);
        slots = List.copyOf(slots);
    }

    /**
     * A recognised intent.
     *
     * @param name its name
     * @param probability 0 to 1
     * @param exact whether the words equal one of its example sentences, case and punctuation aside
     */
    public record IntentMatch(String name, double probability, boolean exact) {}

    /**
     * A recognised slot value.
     *
     * @param slot the slot's name
     * @param raw the words it was found in
     * @param resolved its value in the form of architect-semantics §4.3
     * @param probability 0 to 1
     */
    public record SlotMatch(String slot, String raw, String resolved, double probability) {}

    /**
     * Probabilities of what the words do, each 0 to 1.
     *
     * @param affirmation they say yes
     * @param negation they say no
     * @param escalation they ask for a human
     * @param reset they ask to begin anew
     */
    public record DialogActs(double affirmation, double negation, double escalation, double reset) {
        public static final DialogActs NONE = new DialogActs(0, 0, 0, 0);
    }
}
