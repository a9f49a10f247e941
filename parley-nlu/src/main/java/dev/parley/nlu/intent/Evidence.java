package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Floats;
import dev.parley.nlu.learn.Neighbours;

/**
 * What tells whether a text is one a bot is for, and its first intent the right one.
 *
 * @param topScore the greatest score of the linear head
 * @param nearest the mean cosine of the three nearest examples
 * @param nearestOfTop the cosine of the nearest example of the first intent
 * @param topShare the probability of the first intent, if the text is one of the bot's
 */
record Evidence(double topScore, double nearest, double nearestOfTop, double topShare) {
    private static final int NEAREST = 3;

    static Evidence of(Members members, Judgement judgement, float[] shares) {
        int top = Floats.argMax(shares);
        return new Evidence(
                judgement.topScore(),
                Neighbours.nearest(judgement.cosines(), NEAREST),
                members.neighbours().nearestOf(top, judgement.cosines()),
                shares[top]);
    }
}
