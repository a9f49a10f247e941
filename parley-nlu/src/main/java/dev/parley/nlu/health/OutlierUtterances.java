package dev.parley.nlu.health;

import dev.parley.flow.source.Findings;
import dev.parley.nlu.health.Likeness.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Utterances that seem to stand in the wrong intent, or that are like none of their own. Intents that are confused
 * anyway are left to {@link ConfusableIntents}.
 */
final class OutlierUtterances implements HealthRule {
    private static final String RULE = "outlier-utterance";
    /** Of fewer utterances none can be told to be odd. */
    private static final int FEWEST = 5;

    @Override
    public void check(Checkup checkup, Findings findings) {
        List<Confusion> confusions = Confusion.of(checkup);
        Map<Integer, Double> middles = middles(checkup.likeness());
        for (Place place : checkup.likeness().places()) {
            int intent = place.sentence().intent();
            if (checkup.likeness().size(intent) < FEWEST) {
                continue;
            }
            if (place.stray() > checkup.sharpness().misplaced()) {
                place.other()
                        .filter(to -> confusions.stream().noneMatch(each -> each.isBetween(intent, to.intent())))
                        .ifPresent(to -> misplaced(checkup, to, findings));
            } else if (nearness(place)
                    < middles.getOrDefault(intent, 0.0) - checkup.sharpness().alone()) {
                findings.note(
                        RULE,
                        place.sentence().at(),
                        place.sentence().quoted() + " is not like the other utterances of " + checkup.name(intent)
                                + "; is it meant to be one?");
            }
        }
    }

    private static void misplaced(Checkup checkup, Nearness to, Findings findings) {
        findings.note(
                RULE,
                to.sentence().at(),
                to.sentence().quoted() + " is nearer to " + checkup.name(to.intent()) + ", whose "
                        + to.nearest().quoted() + " it is like, than to "
                        + checkup.name(to.sentence().intent()) + "; does it stand in the right intent?");
    }

    /** The median nearness of the utterances of each intent to the intent. */
    private static Map<Integer, Double> middles(Likeness likeness) {
        return likeness.places().stream()
                .collect(Collectors.groupingBy(
                        place -> place.sentence().intent(),
                        Collectors.collectingAndThen(Collectors.toList(), OutlierUtterances::middle)));
    }

    private static double middle(List<Place> places) {
        double[] all = places.stream()
                .mapToDouble(OutlierUtterances::nearness)
                .sorted()
                .toArray();
        return all[all.length / 2];
    }

    private static double nearness(Place place) {
        return place.own().map(Nearness::score).orElse(0.0);
    }
}
