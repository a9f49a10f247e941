package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Articles to measure search with, and what people ask.
 *
 * @param base the articles, their ids their numbers in order
 * @param questions what the articles answer
 * @param others what none of them answers
 */
record ArticleBook(KnowledgeBase base, List<Asked> questions, List<String> others) {
    /**
     * A question.
     *
     * @param text its words, other than those of the article
     * @param article the id of the article that answers it
     */
    record Asked(String text, String article) {}

    /** Reads a file of the form its head explains. */
    static ArticleBook read(String resource) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String line : lines(resource)) {
            String text = line.length() < 2 ? "" : line.substring(2);
            switch (line.isEmpty() ? '#' : line.charAt(0)) {
                case '=' -> articles.add(new Article("a" + articles.size(), text, List.of(), ""));
                case '+' -> articles.add(varied(articles.removeLast(), text));
                case '?', '~' ->
                    questions.add(new Asked(text, articles.getLast().id()));
                case '!' -> others.add(text);
                case '#' -> {}
                default -> articles.add(told(articles.removeLast(), line));
            }
        }
        return new ArticleBook(new KnowledgeBase("Book", "en", articles), questions, others);
    }

    private static Article varied(Article article, String variation) {
        List<String> all = new ArrayList<>(article.variations());
        all.add(variation);
        return new Article(article.id(), article.title(), all, article.body());
    }

    private static Article told(Article article, String line) {
        return new Article(article.id(), article.title(), article.variations(), article.body() + line + "\n");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(ArticleBook.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
