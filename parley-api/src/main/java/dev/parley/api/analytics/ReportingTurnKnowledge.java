package dev.parley.api.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for in a knowledge base, and what the participant thought of it.
 *
 * @param knowledgeBaseId the knowledge base
 * @param feedback the judgement
 * @param search the search
 */
public record ReportingTurnKnowledge(
        @Nullable String knowledgeBaseId,
        @Nullable Feedback feedback,
        @Nullable Search search) {
    /**
     * A search.
     *
     * @param searchId its id
     * @param documents the articles that were found, best first
     * @param query the words
     */
    public record Search(String searchId, List<ReportingTurnKnowledgeDocument> documents, String query) {}

    /**
     * A judgement.
     *
     * @param searchId the search that found the articles
     * @param rating 1 for negative, 5 for positive
     * @param documents the articles that were judged
     */
    public record Feedback(String searchId, @Nullable Integer rating, List<ReportingTurnKnowledgeDocument> documents) {}
}
