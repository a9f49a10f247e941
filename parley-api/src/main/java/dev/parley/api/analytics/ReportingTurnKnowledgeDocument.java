package dev.parley.api.analytics;

import org.jspecify.annotations.Nullable;

/**
 * An article of a knowledge base.
 *
 * @param id its id
 * @param question the question that fitted the words
 * @param answer its answer
 * @param confidence how well it fits, 0 to 1
 */
public record ReportingTurnKnowledgeDocument(
        String id,
        @Nullable String question,
        @Nullable String answer,
        @Nullable Double confidence) {}
