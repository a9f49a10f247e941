package dev.parley.flow.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Searches knowledge bases, whose names compare without case (architect-semantics §3.8). Implementations are pure: the
 * same request gives the same answer.
 */
public interface KnowledgeSearch {
    /** The articles that may answer, best first; none where there is no such base. */
    List<KnowledgeMatch> search(KnowledgeRequest request);

    /** The article of a base with an id, or empty when it has none of that id. */
    Optional<Article> article(String base, String id);

    /** No knowledge bases. */
    static KnowledgeSearch none() {
        return new KnowledgeSearch() {
            @Override
            public List<KnowledgeMatch> search(KnowledgeRequest request) {
                return List.of();
            }

            @Override
            public Optional<Article> article(String base, String id) {
                return Optional.empty();
            }
        };
    }
}
