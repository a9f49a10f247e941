package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Floats;
import java.util.Arrays;
import java.util.List;

/** What is made of a text. */
public final class IntentReading {
    /** The confidence in the intent of a text that equals one of its sentences. */
    public static final double EXACT = 0.98;

    private final float[] shares;
    private final double confidence;
    private final List<Integer> exact;
    private final int first;

    private IntentReading(float[] shares, double confidence, List<Integer> exact) {
        this.shares = shares;
        this.confidence = confidence;
        this.exact = List.copyOf(exact);
        this.first = Floats.argMax(shares);
    }

    /** A reading by a model. */
    static IntentReading of(float[] shares, double confidence) {
        return new IntentReading(shares, confidence, List.of());
    }

    /** The reading of a text that equals sentences of some intents. */
    static IntentReading exact(List<Integer> intents, int count) {
        float[] shares = new float[count];
        intents.forEach(intent -> shares[intent] = 1f / intents.size());
        return new IntentReading(shares, EXACT, intents);
    }

    /** The reading of a text without words. */
    static IntentReading nothing(int count) {
        float[] shares = new float[count];
        Arrays.fill(shares, 1f / count);
        return new IntentReading(shares, 0, List.of());
    }

    /** The number of the intent that is meant most likely. */
    public int first() {
        return first;
    }

    /** How sure it is that the text is one the bot is for and the first intent the right one, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** The probability of an intent if the text is one the bot is for; those of all intents are 1 together. */
    public double share(int intent) {
        return shares[intent];
    }

    /** Whether the text equals a sentence of an intent. */
    public boolean isExact(int intent) {
        return exact.contains(intent);
    }

    /**
     * The probability of an intent: that of the first is the confidence, the others keep their distance to it. All of
     * them together may be less than 1; what is missing is the probability that none is meant.
     */
    public double probability(int intent) {
        return confidence * shares[intent] / shares[first];
    }
}
