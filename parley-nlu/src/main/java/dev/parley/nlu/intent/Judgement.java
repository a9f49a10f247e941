package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Floats;
import java.util.List;

/** What members say about a text. */
final class Judgement {
    private final List<float[]> scores;
    private final float[] cosines;

    /**
     * @param scores of each member those of the intents
     * @param cosines of each example with the text
     */
    Judgement(List<float[]> scores, float[] cosines) {
        this.scores = List.copyOf(scores);
        this.cosines = cosines;
    }

    /** Of each member the scores of the intents. */
    List<float[]> scores() {
        return scores;
    }

    /** The cosine of each example with the text. */
    float[] cosines() {
        return cosines;
    }

    /** The greatest score of the linear head. */
    float topScore() {
        return Floats.max(scores.getFirst());
    }
}
