package dev.parley.engine.session;

import org.jspecify.annotations.Nullable;

/**
 * What was last heard from the participant; null where nothing was.
 *
 * @param utterance the words of the last answer
 * @param confidence of their transcript, 0 to 1
 * @param nluConfidence of the last recognition, 0 to 1
 * @param activeIntent the active intent
 * @param completedIntent the intent that was active before it
 * @param knowledge what was searched for in knowledge, and what that gave
 */
public record Heard(
        @Nullable String utterance,
        @Nullable Double confidence,
        @Nullable Double nluConfidence,
        @Nullable String activeIntent,
        @Nullable String completedIntent,
        LastKnowledge knowledge) {
    public static final Heard NOTHING = new Heard(null, null, null, null, null, LastKnowledge.NOTHING);

    public Heard withUtterance(String text, double transcriptConfidence) {
        return new Heard(text, transcriptConfidence, nluConfidence, activeIntent, completedIntent, knowledge);
    }

    /** Another intent is active, or none; the one before is completed unless it is the same. */
    public Heard withActiveIntent(@Nullable String intent) {
        boolean other = activeIntent != null && !activeIntent.equals(intent);
        return new Heard(
                utterance, confidence, nluConfidence, intent, other ? activeIntent : completedIntent, knowledge);
    }

    public Heard withNluConfidence(double score) {
        return new Heard(utterance, confidence, score, activeIntent, completedIntent, knowledge);
    }

    public Heard withKnowledge(LastKnowledge last) {
        return new Heard(utterance, confidence, nluConfidence, activeIntent, completedIntent, last);
    }
}
