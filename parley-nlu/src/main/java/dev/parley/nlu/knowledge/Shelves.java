package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Knowledge bases by name, which compares without case, each with what it is searched by.
 *
 * @param <T> what a base is searched by
 */
final class Shelves<T> {
    private final Map<String, Shelf<T>> shelves;

    /** A base with what it is searched by. */
    record Shelf<T>(KnowledgeBase base, T index) {
        /** The language its articles are read in: its own, or that of the session for articles of every language. */
        String language(String session) {
            return base.language().isBlank() ? session : base.language();
        }

        private boolean isFor(String session) {
            return FunctionWords.primary(language(session)).equals(FunctionWords.primary(session));
        }
    }

    private Shelves(Map<String, Shelf<T>> shelves) {
        this.shelves = shelves;
    }

    /** Prepares bases; of two with one name the first counts. */
    static <T> Shelves<T> of(List<KnowledgeBase> bases, Function<KnowledgeBase, T> index) {
        Map<String, Shelf<T>> shelves = new HashMap<>();
        bases.forEach(base -> shelves.computeIfAbsent(key(base.name()), key -> new Shelf<>(base, index.apply(base))));
        return new Shelves<>(Map.copyOf(shelves));
    }

    /** The base that is asked for, unless it is one of another language than the session, whatever its region. */
    Optional<Shelf<T>> find(KnowledgeRequest request) {
        return Optional.ofNullable(shelves.get(key(request.base()))).filter(shelf -> shelf.isFor(request.language()));
    }

    /** The article of a base with an id. */
    Optional<Article> article(String base, String id) {
        return Optional.ofNullable(shelves.get(key(base))).stream()
                .flatMap(shelf -> shelf.base().articles().stream())
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    /** What the bases are searched by. */
    Collection<T> indexes() {
        return shelves.values().stream().map(Shelf::index).toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
