package dev.parley.api.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that happened about knowledge in a turn.
 *
 * @param search the searches
 * @param feedback the judgements
 */
public record ReportingTurnKnowledgeEvents(List<Search> search, List<Feedback> feedback) {
    /**
     * A search.
     *
     * @param searchId its id
     * @param knowledgeBaseId the knowledge base
     * @param documents the articles that were found, best first
     * @param searchQuery the words
     * @param answerDocumentId the article that was shown
     */
    public record Search(
            String searchId,
            String knowledgeBaseId,
            List<ReportingTurnKnowledgeDocument> documents,
            String searchQuery,
            @Nullable String answerDocumentId) {}

    /**
     * A judgement.
     *
     * @param searchId the search that found the articles
     * @param documents the articles that were judged
     * @param feedbackRating 1 for negative, 5 for positive
     */
    public record Feedback(
            String searchId,
            List<ReportingTurnKnowledgeDocument> documents,
            @Nullable Integer feedbackRating) {}
}
