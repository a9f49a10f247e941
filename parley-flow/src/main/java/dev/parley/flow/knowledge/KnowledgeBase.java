package dev.parley.flow.knowledge;

import java.util.List;

/**
 * A set of articles.
 *
 * @param name what flows call it
 * @param language the language tag of its articles; empty: they are for every language
 * @param articles the articles, in the order of their author
 */
public record KnowledgeBase(String name, String language, List<Article> articles) {
    public KnowledgeBase {
        articles = List.copyOf(articles);
    }
}
