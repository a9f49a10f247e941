package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Examples;
import dev.parley.nlu.learn.HeadSettings;
import dev.parley.nlu.learn.HeadTraining;
import dev.parley.nlu.learn.LinearHead;
import dev.parley.nlu.learn.Neighbours;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scores the intents, each in its own way.
 *
 * @param head a linear head on the vector of the text
 * @param neighbours the examples near it
 * @param lexicalHead a linear head on the lexical vector of the text, for bots with many examples; or null
 */
record Members(
        LinearHead head, Neighbours neighbours, @Nullable LinearHead lexicalHead) {
    /** The weights of the members before anything is known: of heads, of neighbours, of a lexical head. */
    private static final double[] PRIOR = {2, 0.3, 0.3};

    /**
     * Trains members.
     *
     * @param examples the vectors of sentences
     * @param lexical the lexical vectors of the same sentences, or null to do without
     */
    static Members train(Examples examples, @Nullable Examples lexical, HeadSettings settings, float sharpness) {
        return new Members(
                HeadTraining.train(examples, settings),
                Neighbours.of(examples, sharpness),
                lexical == null ? null : HeadTraining.train(lexical, settings));
    }

    /** The weights of these members before anything is known. */
    double[] prior() {
        return Arrays.copyOf(PRIOR, lexicalHead == null ? 2 : 3);
    }

    /**
     * Judges a text.
     *
     * @param vector its vector
     * @param lexical its lexical vector, where there is a head for it
     */
    Judgement judge(float[] vector, float @Nullable [] lexical) {
        float[] cosines = neighbours.cosines(vector);
        List<float[]> two = List.of(head.scores(vector), neighbours.scores(cosines));
        return new Judgement(
                lexicalHead == null || lexical == null
                        ? two
                        : List.of(two.getFirst(), two.getLast(), lexicalHead.scores(lexical)),
                cosines);
    }
}
