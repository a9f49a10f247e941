package dev.parley.nlu.tagger;

import java.util.List;

/**
 * The tags of tokens for some slots: 0 outside of all, then for each slot one for the first token of a value and one for
 * the others.
 *
 * @param slots the slots by name
 */
record Tags(List<String> slots) {
    static final int OUTSIDE = 0;

    Tags {
        slots = List.copyOf(slots);
    }

    int count() {
        return 1 + 2 * slots.size();
    }

    int begin(int slot) {
        return 1 + 2 * slot;
    }

    int inside(int slot) {
        return 2 + 2 * slot;
    }

    /** The slot of a tag; -1 outside. */
    static int slot(int tag) {
        return tag == OUTSIDE ? -1 : (tag - 1) / 2;
    }

    static boolean begins(int tag) {
        return tag % 2 == 1;
    }

    /** Whether a tag may stand behind another; outside stands before the first. */
    static boolean follows(int before, int tag) {
        return tag == OUTSIDE || begins(tag) || (before != OUTSIDE && slot(before) == slot(tag));
    }
}
