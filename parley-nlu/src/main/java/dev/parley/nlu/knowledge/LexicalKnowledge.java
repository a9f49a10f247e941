package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Searches by words alone, without a trained model. A base of a language is searched in sessions of that language only,
 * whatever its region. Safe for use by several threads.
 */
public final class LexicalKnowledge implements KnowledgeSearch {
    private final Map<String, Shelf> shelves;

    /** A base with what it is searched by. */
    private record Shelf(KnowledgeBase base, ArticleIndex index) {
        boolean isFor(String language) {
            return base.language().isBlank()
                    || FunctionWords.primary(base.language()).equals(FunctionWords.primary(language));
        }
    }

    private LexicalKnowledge(Map<String, Shelf> shelves) {
        this.shelves = shelves;
    }

    /** Prepares bases; of two with one name the first counts. */
    public static LexicalKnowledge of(List<KnowledgeBase> bases) {
        Map<String, Shelf> shelves = new HashMap<>();
        bases.forEach(base -> shelves.putIfAbsent(key(base.name()), new Shelf(base, ArticleIndex.of(base))));
        return new LexicalKnowledge(Map.copyOf(shelves));
    }

    @Override
    public List<KnowledgeMatch> search(KnowledgeRequest request) {
        Shelf shelf = shelves.get(key(request.base()));
        return shelf == null || !shelf.isFor(request.language())
                ? List.of()
                : shelf.index().rank(request.text(), request.language()).stream()
                        .limit(request.max())
                        .toList();
    }

    @Override
    public Optional<Article> article(String base, String id) {
        Shelf shelf = shelves.get(key(base));
        return shelf == null
                ? Optional.empty()
                : shelf.base().articles().stream()
                        .filter(article -> article.id().equals(id))
                        .findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
