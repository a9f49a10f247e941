package dev.parley.nlu.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What sentences of each intent were taken for.
 *
 * @param rows how many sentences of an intent were taken for another or the same, by their names; {@link #NONE} stands
 *     for none at all
 */
public record Confusion(Map<String, Map<String, Integer>> rows) {
    /** The name under which sentences stand that were taken for no intent. */
    public static final String NONE = "None";

    public Confusion {
        Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
        rows.forEach((intent, row) -> copy.put(intent, Map.copyOf(row)));
        rows = java.util.Collections.unmodifiableMap(copy);
    }

    /** The share of an intent's sentences that were taken for another one, 0 to 1. */
    public double share(String intent, String taken) {
        Map<String, Integer> row = rows.getOrDefault(intent, Map.of());
        int all = sum(row);
        return all == 0 ? 0 : (double) row.getOrDefault(taken, 0) / all;
    }

    /** The share of all sentences that were taken for the right intent, 0 to 1. */
    public double accuracy() {
        int all = rows.values().stream().mapToInt(Confusion::sum).sum();
        return all == 0 ? 0 : (double) right() / all;
    }

    /** The share of sentences taken for an intent that were of it, over all intents; 0 when none was taken for any. */
    public double precision() {
        int taken = rows.values().stream()
                .mapToInt(row -> sum(row) - row.getOrDefault(NONE, 0))
                .sum();
        return taken == 0 ? 0 : (double) right() / taken;
    }

    /** The two intents of which one is taken for the other most often; empty when all were told apart. */
    public Optional<Pair> worst() {
        Pair worst = new Pair("", "", 0);
        for (String intent : rows.keySet()) {
            for (String taken : rows.keySet()) {
                double share = intent.equals(taken) ? 0 : share(intent, taken);
                if (share > worst.share()) {
                    worst = new Pair(intent, taken, share);
                }
            }
        }
        return worst.share() == 0 ? Optional.empty() : Optional.of(worst);
    }

    /**
     * Two intents.
     *
     * @param intent whose sentences
     * @param taken were taken for this one
     * @param share how many of them, above 0, at most 1
     */
    public record Pair(String intent, String taken, double share) {}

    private int right() {
        return rows.entrySet().stream()
                .mapToInt(row -> row.getValue().getOrDefault(row.getKey(), 0))
                .sum();
    }

    private static int sum(Map<String, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }
}
