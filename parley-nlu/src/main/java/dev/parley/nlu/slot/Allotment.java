package dev.parley.nlu.slot;

import dev.parley.flow.nlu.Slot;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import dev.parley.nlu.slot.SlotRecognizer.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Shares out the words of an utterance among slots, so that none counts for two. The surer way to find a value wins, in
 * the order of {@link Source}; of equals, the slot to which the learned model gives these words, then the one that
 * stands first. Each slot gets a first value before any gets a second. A date and a time may share words: "tonight".
 */
final class Allotment {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> taken = new ArrayList<>();

    /** A value that a slot may get. */
    private record Candidate(Slot slot, Found found, boolean learned) {
        boolean excludes(Candidate other) {
            boolean mayShare = found.source() == Source.BUILT_IN
                    && other.found.source() == Source.BUILT_IN
                    && !slot.type().equals(other.slot.type());
            return found.overlaps(other.found) && !mayShare;
        }
    }

    /** Adds what a slot's recogniser found, best first. */
    void add(Slot slot, List<Found> found) {
        found.forEach(each -> candidates.add(new Candidate(slot, each, false)));
    }

    /** Adds what was learned to be a slot's value; where it meets a value the recogniser found, it speaks for that one. */
    void addLearned(Slot slot, Found learned) {
        boolean known = false;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            if (each.slot().equals(slot) && each.found().overlaps(learned)) {
                candidates.set(i, new Candidate(slot, each.found(), true));
                known = true;
            }
        }
        if (!known) {
            candidates.add(new Candidate(slot, learned, true));
        }
    }

    /**
     * The values of each slot, best first.
     *
     * @param slots all slots
     * @param preferred the names of those that come before others
     */
    Map<Slot, List<Found>> shares(List<Slot> slots, List<String> preferred) {
        List<Slot> order = new ArrayList<>(
                slots.stream().filter(slot -> preferred.contains(slot.name())).toList());
        slots.stream().filter(slot -> !preferred.contains(slot.name())).forEach(order::add);
        Map<Slot, List<Found>> shares = new HashMap<>();
        for (Source source : Source.values()) {
            giveFirst(order, shares, each -> each.found().source() == source && each.learned());
            giveFirst(order, shares, each -> each.found().source() == source);
        }
        for (Source source : Source.values()) {
            candidates.stream()
                    .filter(each -> each.found().source() == source && isFree(each))
                    .toList()
                    .forEach(each -> give(each, shares));
        }
        return shares;
    }

    private void giveFirst(List<Slot> order, Map<Slot, List<Found>> shares, Predicate<Candidate> wanted) {
        for (Slot slot : order) {
            if (!shares.containsKey(slot)) {
                candidates.stream()
                        .filter(each -> each.slot().equals(slot) && wanted.test(each) && isFree(each))
                        .findFirst()
                        .ifPresent(each -> give(each, shares));
            }
        }
    }

    private boolean isFree(Candidate candidate) {
        return taken.stream().noneMatch(candidate::excludes);
    }

    private void give(Candidate candidate, Map<Slot, List<Found>> shares) {
        if (isFree(candidate)) {
            taken.add(candidate);
            shares.computeIfAbsent(candidate.slot(), slot -> new ArrayList<>()).add(candidate.found());
        }
    }
}
