package dev.parley.nlu.eval;

import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures of an evaluation; shares are 0 to 1. A figure is missing where no utterance tells it.
 *
 * @param accuracy the share of the bot's utterances whose first intent is right, whatever the confidence
 * @param overall the share of all utterances treated rightly at the threshold: the right intent with as much confidence
 *     or more, and less confidence for those no intent is for
 * @param auroc how well the confidence tells the bot's utterances from others: the probability that it is greater for one
 *     of the bot's
 * @param recallAt the share of the utterances no intent is for with less confidence than the threshold
 * @param ece the expected calibration error of the first intent's probability, given that the utterance is the bot's; on
 *     the bot's utterances, in ten bins
 * @param eceOfPerfect the calibration error that is left to chance: what the same probabilities would show on average on
 *     as many utterances if they were exactly right
 * @param latencyMs how long it took to read an utterance
 */
public record EvaluationReport(
        OptionalDouble accuracy,
        OptionalDouble overall,
        OptionalDouble auroc,
        OptionalDouble recallAt,
        OptionalDouble ece,
        OptionalDouble eceOfPerfect,
        Latency latencyMs) {
    /**
     * Times in milliseconds.
     *
     * @param p50 that of half of the utterances, at most
     * @param p99 that of 99 of 100, at most
     */
    public record Latency(OptionalDouble p50, OptionalDouble p99) {}

    /** One JSON object with the figures as keys; a missing one is null. */
    public String toJson() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        put(json, "accuracy", accuracy, 4);
        put(json, "overall", overall, 4);
        put(json, "auroc", auroc, 4);
        put(json, "recallAt", recallAt, 4);
        put(json, "ece", ece, 4);
        put(json, "eceOfPerfect", eceOfPerfect, 4);
        ObjectNode latency = json.putObject("latencyMs");
        put(latency, "p50", latencyMs.p50(), 2);
        put(latency, "p99", latencyMs.p99(), 2);
        return json.toString();
    }

    /** The figures, one a line, for people. */
    public String toText() {
        return """
                accuracy   %s
                overall    %s
                auroc      %s
                recall at  %s
                ece        %s, %s if perfect
                p50, p99   %s, %s ms
                """.formatted(
                        percent(accuracy),
                        percent(overall),
                        percent(auroc),
                        percent(recallAt),
                        percent(ece),
                        percent(eceOfPerfect),
                        decimals(latencyMs.p50(), 2),
                        decimals(latencyMs.p99(), 2));
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : decimals(OptionalDouble.of(100 * share.getAsDouble()), 1) + " %";
    }

    private static String decimals(OptionalDouble value, int decimals) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble());
    }

    private static void put(ObjectNode json, String name, OptionalDouble value, int decimals) {
        double unit = Math.pow(10, decimals);
        if (value.isPresent()) {
            json.put(name, Math.round(value.getAsDouble() * unit) / unit);
        } else {
            json.putNull(name);
        }
    }
}
