package dev.parley.flow.load;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands out tracking numbers: those in reference ids are kept, actions count on from 11 in the order of the file
 * (architect-semantics §1.1).
 */
final class Numbering {
    private static final int FIRST_SEQUENCE = 10;
    private static final Pattern TRAILING_NUMBER = Pattern.compile("_(\\d{1,6})$");

    private final Set<Integer> taken = new HashSet<>();
    private int next = FIRST_SEQUENCE + 1;

    /** The number a reference id ends in, kept for its sequence; the next free one where it has none. */
    int ofReference(String refId) {
        Matcher matcher = TRAILING_NUMBER.matcher(refId);
        if (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (taken.add(number)) {
                return number;
            }
        }
        return taken.add(FIRST_SEQUENCE) ? FIRST_SEQUENCE : next();
    }

    /** Keeps a number from being handed out. */
    void reserve(int number) {
        taken.add(number);
    }

    int next() {
        while (!taken.add(next)) {
            next++;
        }
        return next;
    }
}
