package dev.parley.server.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What somebody may do.
 *
 * @param held permissions of the form {@code domain:entity:action}, in which {@code *} stands for every word, and
 *     {@code *} alone for everything
 */
public record Permissions(Set<String> held) {
    private static final String EVERY = "*";

    public Permissions {
        held = Set.copyOf(held);
    }

    /** Whether one of these is among them. */
    public boolean allowAny(Collection<String> wanted) {
        return wanted.stream().anyMatch(this::allow);
    }

    /** Whether all of these, wildcards included, are among them. */
    public boolean cover(Permissions others) {
        return others.held.stream().allMatch(this::allow);
    }

    private boolean allow(String wanted) {
        return held.stream().anyMatch(each -> each.equals(wanted) || each.equals(EVERY) || includes(each, wanted));
    }

    private static boolean includes(String held, String wanted) {
        List<String> wide = List.of(held.split(":", -1));
        List<String> narrow = List.of(wanted.split(":", -1));
        if (wide.size() != narrow.size()) {
            return false;
        }
        for (int i = 0; i < wide.size(); i++) {
            if (!wide.get(i).equals(EVERY) && !wide.get(i).equals(narrow.get(i))) {
                return false;
            }
        }
        return true;
    }
}
