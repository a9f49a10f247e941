package dev.parley.nlu.health;

import dev.parley.nlu.health.Likeness.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two intents that are hard to tell apart.
 *
 * @param intent the number of the one whose utterances are taken for the other's
 * @param other the number of the other
 * @param taken those utterances, the clearest case first
 * @param share how many of the utterances of the intent they are, 0 to 1
 */
record Confusion(int intent, int other, List<Nearness> taken, double share) {
    /** One utterance may be odd; two say something about the intents. */
    private static final int FEWEST = 2;
    /** Trained heads mistake a tenth of the utterances of good bots (docs/nlu.md), spread over several intents. */
    private static final double LEAST_SHARE = 0.25;

    /** The pairs of a model, the worst direction of each. */
    static List<Confusion> of(Checkup checkup) {
        Map<Integer, Map<Integer, List<Nearness>>> strays = new LinkedHashMap<>();
        for (Place place : checkup.likeness().places()) {
            if (place.stray() > checkup.sharpness().nearer()) {
                Nearness other = place.other().orElseThrow();
                strays.computeIfAbsent(place.sentence().intent(), intent -> new LinkedHashMap<>())
                        .computeIfAbsent(other.intent(), intent -> new ArrayList<>())
                        .add(other);
            }
        }
        Map<Long, Confusion> worst = new LinkedHashMap<>();
        strays.forEach((own, others) -> others.forEach((other, taken) -> {
            double share = (double) taken.size() / checkup.likeness().size(own);
            if (taken.size() >= FEWEST && share >= LEAST_SHARE) {
                List<Nearness> clearest = taken.stream()
                        .sorted(Comparator.comparingDouble(Nearness::score).reversed())
                        .toList();
                worst.merge(
                        pair(own, other),
                        new Confusion(own, other, clearest, share),
                        (one, two) -> one.share() >= two.share() ? one : two);
            }
        }));
        return List.copyOf(worst.values());
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    boolean isBetween(int one, int two) {
        return pair(one, two) == pair(intent, other);
    }
}
