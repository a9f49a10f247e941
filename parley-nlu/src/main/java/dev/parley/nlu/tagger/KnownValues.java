package dev.parley.nlu.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words that stand for values in the examples of a flow, by slot, with how often they do. A value of an example
 * itself does not count when that example is learned from: otherwise every value would be a known one.
 */
final class KnownValues {
    private static final int MOST_WORDS = 8;

    private final SortedMap<String, SortedMap<String, Integer>> bySlot;

    private KnownValues(SortedMap<String, SortedMap<String, Integer>> bySlot) {
        this.bySlot = bySlot;
    }

    /** Those of examples. */
    static KnownValues of(List<TaggedExample> examples) {
        SortedMap<String, SortedMap<String, Integer>> bySlot = new TreeMap<>();
        examples.forEach(example -> example.values()
                .forEach(value -> bySlot.computeIfAbsent(value.slot(), slot -> new TreeMap<>())
                        .merge(key(example.words(), value.from(), value.to()), 1, Integer::sum)));
        return new KnownValues(bySlot);
    }

    static KnownValues of(SortedMap<String, SortedMap<String, Integer>> bySlot) {
        return new KnownValues(bySlot);
    }

    SortedMap<String, SortedMap<String, Integer>> bySlot() {
        return bySlot;
    }

    /**
     * The places of known values, the longest of each slot at each word.
     *
     * @param own the values of the sentence itself where it is learned from, which count once less each
     */
    List<TaggedExample.Value> find(List<String> words, List<TaggedExample.Value> own) {
        List<TaggedExample.Value> found = new ArrayList<>();
        bySlot.forEach((slot, values) -> {
            for (int from = 0; from < words.size(); ) {
                int to = longest(words, from, slot, values, own);
                if (to > from) {
                    found.add(new TaggedExample.Value(slot, from, to));
                }
                from = Math.max(from + 1, to);
            }
        });
        return found;
    }

    private static int longest(
            List<String> words, int from, String slot, Map<String, Integer> values, List<TaggedExample.Value> own) {
        for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
            String key = key(words, from, to);
            int count = values.getOrDefault(key, 0);
            if (count > 0) {
                for (TaggedExample.Value value : own) {
                    boolean same = value.slot().equals(slot)
                            && key(words, value.from(), value.to()).equals(key);
                    count -= same ? 1 : 0;
                }
            }
            if (count > 0) {
                return to;
            }
        }
        return from;
    }

    private static String key(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
