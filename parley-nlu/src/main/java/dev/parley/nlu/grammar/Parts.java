package dev.parley.nlu.grammar;

import org.jspecify.annotations.Nullable;

/**
 * The phrases found on the way through a pattern, the latest first.
 *
 * @param name its name in the pattern
 * @param value its value
 * @param before those found before
 */
record Parts(String name, String value, @Nullable Parts before) {
    static final Parts NONE = new Parts("", "", null);

    Parts with(String name, String value) {
        return new Parts(name, value, this);
    }

    /** The value of the latest phrase of a name; empty where an optional one is missing. */
    String value(String name) {
        for (Parts parts = this; parts != null; parts = parts.before) {
            if (parts.name.equals(name)) {
                return parts.value;
            }
        }
        return "";
    }
}
