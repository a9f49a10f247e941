package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import java.util.List;
import java.util.Optional;

/**
 * Searches by words alone, without a trained model. A base of a language is searched in sessions of that language only,
 * whatever its region. Safe for use by several threads.
 */
public final class LexicalKnowledge implements KnowledgeSearch {
    private final Shelves<ArticleIndex> shelves;

    private LexicalKnowledge(Shelves<ArticleIndex> shelves) {
        this.shelves = shelves;
    }

    /** Prepares bases; of two with one name the first counts. */
    public static LexicalKnowledge of(List<KnowledgeBase> bases) {
        return new LexicalKnowledge(Shelves.of(bases, ArticleIndex::of));
    }

    @Override
    public List<KnowledgeMatch> search(KnowledgeRequest request) {
        return shelves.find(request).stream()
                .flatMap(shelf -> shelf.index().rank(request.text(), request.language()).stream())
                .limit(request.max())
                .toList();
    }

    @Override
    public Optional<Article> article(String base, String id) {
        return shelves.article(base, id);
    }
}
