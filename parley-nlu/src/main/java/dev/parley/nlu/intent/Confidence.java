package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Logistic;

/** How sure the first intent is right, 0 to 1; next to 0 for a text no intent is for. */
sealed interface Confidence {
    double of(Evidence evidence);

    /**
     * Learnt from the bot's own intents, each of them left out in turn; the less there was to learn from, the more
     * distance counts beside it.
     *
     * @param regression on the three scores and cosines of the evidence
     * @param distance what is known beforehand
     * @param trust how much the regression counts, 0 to 1
     */
    record Learnt(Logistic regression, ByDistance distance, double trust) implements Confidence {
        @Override
        public double of(Evidence evidence) {
            double learnt = regression.logOdds(features(evidence));
            return Logistic.probability(trust * learnt + (1 - trust) * Logistic.logOddsOf(distance.of(evidence)));
        }

        static double[] features(Evidence evidence) {
            return new double[] {evidence.topScore(), evidence.nearest(), evidence.nearestOfTop()};
        }
    }

    /**
     * By distance alone, for bots with too few intents to leave one out.
     *
     * @param usual the cosine of a text no intent is for with the nearest example
     */
    record ByDistance(double usual) implements Confidence {
        /** Where between the usual cosine and 1 a text is as likely as not one of the bot's. */
        private static final double MIDDLE = 0.4;
        /** How steeply that changes. */
        private static final double STEEPNESS = 10;

        @Override
        public double of(Evidence evidence) {
            double place = (evidence.nearestOfTop() - usual) / (1 - usual);
            return evidence.topShare() * Logistic.probability(STEEPNESS * (place - MIDDLE));
        }
    }
}
