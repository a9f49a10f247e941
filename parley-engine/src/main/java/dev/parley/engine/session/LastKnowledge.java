package dev.parley.engine.session;

import org.jspecify.annotations.Nullable;

/**
 * What a session last did with its knowledge base; null where it did nothing yet.
 *
 * @param searches searches so far
 * @param question the words of the last one
 * @param answer the body of the article that was last shown
 */
public record LastKnowledge(
        int searches, @Nullable String question, @Nullable String answer) {
    public static final LastKnowledge NOTHING = new LastKnowledge(0, null, null);

    public LastKnowledge asked(String words) {
        return new LastKnowledge(searches + 1, words, answer);
    }

    public LastKnowledge answered(String body) {
        return new LastKnowledge(searches, question, body);
    }

    /** The id of the last search, the same when a turn is played again; empty before the first. */
    public String search(String conversation) {
        return searches == 0 ? "" : conversation + "/" + searches;
    }
}
